package balie.faults.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the desk's own tables hold.
 *
 * @param caseOf a row for each mention that a case holds
 * @param left rows that should have gone, by what they are: events to be sent, leases that outlive their work
 */
public record Desk(
        List<Mention> mentions,
        List<Case> cases,
        List<Holding> caseOf,
        List<Event> events,
        List<Reply> replies,
        List<Escalation> escalations,
        List<Escalated> escalated,
        List<Delivery> deliveries,
        Map<String, Long> left) {

    /** @param text the mark of what it says */
    public record Mention(UUID id, String client, String permalink, UUID text, int revision, boolean withdrawn) {}

    /** A case as its row says. */
    public record Case(
            UUID id, String client, String conversation, int generation, long sequence, String status, UUID opener) {}

    /** A mention in a case. */
    public record Holding(UUID mentionId, UUID caseId) {}

    /** One line of a case's history; what does not apply is null, and the clock's generation 0. */
    public record Event(
            UUID caseId,
            long sequence,
            String kind,
            Instant at,
            String actor,
            UUID mentionId,
            UUID replyId,
            UUID escalationId,
            String clock,
            int clockGeneration) {
        boolean is(String... kinds) {
            return List.of(kinds).contains(kind);
        }
    }

    /** A reply that was recorded. */
    public record Reply(UUID id, UUID caseId, String by) {}

    /** @param over whether it was acknowledged or has ended */
    public record Escalation(UUID id, String client, String reason, Instant raisedAt, boolean noticed, boolean over) {}

    /** A case in an escalation. */
    public record Escalated(UUID escalationId, UUID caseId) {}

    /** @param purpose what it tells to whom: two of the same purpose tell the same twice */
    public record Delivery(UUID id, UUID escalationId, String state, boolean mail, String purpose) {}
}
