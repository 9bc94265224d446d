package balie.response.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One client's cases that may not wait, for one reason, told together until somebody acknowledges or all are settled. A case for which
 * nobody has been told yet joins the escalation that is open; after an acknowledgement it raises another.
 *
 * @param cases the cases it is about, in the order of joining
 * @param settled those of them that are done
 * @param noticedUntil until when notices have been given out; null before the first
 * @param acknowledgedBy login of the person; null while nobody has
 * @param endedAt when the last case was settled; null until then
 */
public record Escalation(
        UUID escalationId,
        String clientId,
        Reason reason,
        Instant raisedAt,
        List<UUID> cases,
        List<UUID> settled,
        Instant noticedUntil,
        String acknowledgedBy,
        Instant acknowledgedAt,
        Instant endedAt) {

    public Escalation {
        cases = List.copyOf(cases);
        settled = List.copyOf(settled);
    }

    /** Raised by a first case. */
    public static Escalation raised(UUID escalationId, String clientId, Reason reason, UUID caseId, Instant at) {
        return new Escalation(escalationId, clientId, reason, at, List.of(caseId), List.of(), null, null, null, null);
    }

    /** Whether people are still to be told: nobody acknowledged, and something is unsettled. */
    public boolean open() {
        return acknowledgedAt == null && endedAt == null;
    }

    /** Whether a case that escalates for a reason joins this one instead of raising another. */
    public boolean takes(String clientId, Reason reason) {
        return open() && this.clientId.equals(clientId) && this.reason == reason;
    }

    /** How many cases it is about that are not settled. */
    public int count() {
        return cases.size() - settled.size();
    }

    /** With one case more; the same when it is about that case already. A settled case that escalates again is unsettled. */
    public Escalation joinedBy(UUID caseId) {
        if (!open()) throw new IllegalStateException("only an open escalation takes a case");
        return with(cases.contains(caseId) ? cases : plus(cases, caseId), minus(settled, caseId));
    }

    /** With a case settled; it ends with the last. */
    public Escalation settled(UUID caseId, Instant at) {
        if (endedAt != null || !cases.contains(caseId) || settled.contains(caseId)) return this;
        var after = with(cases, plus(settled, caseId));
        return after.count() == 0 ? after.ended(at) : after;
    }

    /** With a case unsettled again, because what had settled it was taken back; an end that came of it is taken back with it. */
    public Escalation unsettled(UUID caseId) {
        if (!settled.contains(caseId)) return this;
        return with(cases, minus(settled, caseId)).ended(null);
    }

    /** Acknowledged by the first who does; a second changes nothing, and may read who was first. */
    public Escalation acknowledged(String person, Instant at) {
        if (!open()) return this;
        return new Escalation(
                escalationId, clientId, reason, raisedAt, cases, settled, noticedUntil, person, at, endedAt);
    }

    /** What is to be sent by now; nothing when it is no longer open. */
    public List<Notice> due(Ladder ladder, Instant now) {
        return open() ? ladder.due(raisedAt, noticedUntil, now) : List.of();
    }

    /** After everything due by now has been given out. */
    public Escalation noticed(Instant now) {
        return new Escalation(
                escalationId, clientId, reason, raisedAt, cases, settled, now, acknowledgedBy, acknowledgedAt, endedAt);
    }

    /** When somebody is to be told next; empty when nobody is. */
    public Optional<Instant> nextDue(Ladder ladder) {
        return open() ? ladder.nextDue(raisedAt, noticedUntil) : Optional.empty();
    }

    /** Whom to tell that it ended: those who were told that it began. */
    public List<String> toldOf(Ladder ladder) {
        return noticedUntil == null ? List.of() : ladder.reachedBy(raisedAt, noticedUntil);
    }

    private Escalation with(List<UUID> cases, List<UUID> settled) {
        return new Escalation(
                escalationId,
                clientId,
                reason,
                raisedAt,
                cases,
                settled,
                noticedUntil,
                acknowledgedBy,
                acknowledgedAt,
                endedAt);
    }

    private Escalation ended(Instant at) {
        return new Escalation(
                escalationId,
                clientId,
                reason,
                raisedAt,
                cases,
                settled,
                noticedUntil,
                acknowledgedBy,
                acknowledgedAt,
                at);
    }

    private static List<UUID> plus(List<UUID> cases, UUID caseId) {
        var more = new ArrayList<>(cases);
        more.add(caseId);
        return more;
    }

    private static List<UUID> minus(List<UUID> cases, UUID caseId) {
        return cases.stream().filter(other -> !other.equals(caseId)).toList();
    }
}
