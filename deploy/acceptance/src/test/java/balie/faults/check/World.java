package balie.faults.check;

import balie.faults.check.Reports.Count;
import balie.faults.check.Stream.Stamp;
import balie.faults.journal.Alert;
import balie.faults.journal.Deed;
import balie.faults.journal.Journal;
import balie.faults.journal.Poison;
import balie.faults.journal.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A small world in which all is well, made of a journal and what the desk holds, to be spoilt in one place. One client has four posts: one
 * answered in time, one whose first response is missed, one edited that wants no reaction, and one withdrawn.
 */
final class World {
    static final Instant BEGIN = Instant.parse("2026-01-05T10:00:00Z");
    static final Instant NOW = BEGIN.plus(Duration.ofMinutes(30));
    static final Duration TARGET = Duration.ofMinutes(10);
    /** Longer than the world lasts. */
    static final Duration RESOLUTION = Duration.ofHours(1);

    static final UUID ANSWERED = id("answered");
    static final UUID MISSED = id("missed");
    static final UUID EDITED = id("edited");
    static final UUID WITHDRAWN = id("withdrawn");
    static final UUID ANSWERED_CASE = id("case of answered");
    static final UUID MISSED_CASE = id("case of missed");
    static final UUID REPLY = id("reply");
    static final UUID ESCALATION = id("escalation");
    static final UUID WEBHOOK = id("webhook");
    static final UUID MAIL = id("mail");

    final Journal journal = new Journal();
    final List<Stream.Collected> collected = new ArrayList<>();
    final List<Stream.Triaged> triaged = new ArrayList<>();
    final List<Stream.Told> told = new ArrayList<>();
    final List<Stream.Correction> corrections = new ArrayList<>();
    final List<Stamp> unreadable = new ArrayList<>();
    final List<Stream.DeadLetter> deadLetters = new ArrayList<>();
    final List<Desk.Mention> mentions = new ArrayList<>();
    final List<Desk.Case> cases = new ArrayList<>();
    final List<Desk.Holding> caseOf = new ArrayList<>();
    final List<Desk.Event> events = new ArrayList<>();
    final List<Desk.Reply> replies = new ArrayList<>();
    final List<Desk.Escalation> escalations = new ArrayList<>();
    final List<Desk.Escalated> escalated = new ArrayList<>();
    final List<Desk.Delivery> deliveries = new ArrayList<>();
    final Map<String, Long> left = new HashMap<>();
    final List<Reports.Fact> facts = new ArrayList<>();
    final List<Reports.CaseFact> caseFacts = new ArrayList<>();
    final List<Reports.Clock> clocks = new ArrayList<>();
    final Map<String, Count> hourly = new TreeMap<>();
    final Map<String, Reports.Figures> shown = new TreeMap<>();
    private long offset;

    World() {
        posts();
        answeredCase();
        missedCase();
        alerts();
        poison();
        hourly.put("acme", new Count(4, 1, 0));
        shown.put("acme", new Reports.Figures(new Count(4, 1, 0), 2));
    }

    private void posts() {
        post("answered", true, false, "Where is my parcel?");
        post("missed", true, false, "Nobody answers me!");
        post("edited", false, false, "Nice day", "Nice day, thanks");
        post("withdrawn", false, true, "Never mind");
    }

    private void post(String name, boolean react, boolean withdrawn, String... editions) {
        journal.published(new Post(address(name), Set.of("acme"), BEGIN, List.of(editions), withdrawn));
        var revision = 0;
        for (var text : editions) collect(name, ++revision, text, false, react);
        if (withdrawn) collect(name, ++revision, "", true, react);
        var text = Mark.of(withdrawn ? "" : editions[editions.length - 1]);
        mentions.add(new Desk.Mention(id(name), "acme", address(name), text, revision, withdrawn));
        facts.add(new Reports.Fact(id(name), "acme", withdrawn ? null : address(name), text, revision, withdrawn));
    }

    private void collect(String name, int revision, String text, boolean withdrawn, boolean react) {
        collected.add(found("mention-collected", name, revision, text, withdrawn));
        triaged.add(new Stream.Triaged(found("mention-triaged", name, revision, text, withdrawn), true, react));
    }

    private Stream.Collected found(String topic, String name, int revision, String text, boolean withdrawn) {
        return new Stream.Collected(
                stamp(topic, BEGIN, "acme:" + name, revision + text),
                id(name),
                revision,
                "acme",
                name,
                address(name),
                Mark.of(text),
                withdrawn,
                false,
                BEGIN,
                BEGIN.plusSeconds(5));
    }

    private void answeredCase() {
        open("answered", ANSWERED_CASE, "RESOLVED", 6);
        event(ANSWERED_CASE, 1, "OPENED", 6, null, ANSWERED, null);
        event(ANSWERED_CASE, 2, "CLAIMED", 60, "ann", null, null);
        event(ANSWERED_CASE, 3, "REPLY_SENT", 70, "ann", null, REPLY);
        event(ANSWERED_CASE, 4, "SLA_MET", 70, null, null, null);
        event(ANSWERED_CASE, 5, "WAITING", 80, "ann", null, null);
        event(ANSWERED_CASE, 6, "RESOLVED", 90, "ann", null, null);
        replies.add(new Desk.Reply(REPLY, ANSWERED_CASE, "ann"));
        for (var kind : List.of(Deed.Kind.CLAIM, Deed.Kind.WAIT, Deed.Kind.RESOLVE, Deed.Kind.CORRECT)) did(kind, null);
        did(Deed.Kind.REPLY, REPLY);
        corrections.add(new Stream.Correction(
                stamp("triage-corrected", BEGIN, "acme:answered", "correction"), id("correction"), ANSWERED, "ann"));
        caseFacts.add(new Reports.CaseFact(ANSWERED_CASE, "acme", 6, "RESOLVED", BEGIN.plusSeconds(70), 1));
        clocks.add(new Reports.Clock(ANSWERED_CASE, "FIRST_RESPONSE", 1, "MET", null));
    }

    private void missedCase() {
        var due = BEGIN.plusSeconds(5).plus(TARGET);
        open("missed", MISSED_CASE, "NEW", 3);
        event(MISSED_CASE, 1, "OPENED", 6, null, MISSED, null);
        breach(2, due, due.plusSeconds(1));
        add(
                new Desk.Event(MISSED_CASE, 3, "ESCALATED", due.plusSeconds(1), null, null, null, ESCALATION, null, 0),
                due.plusSeconds(1));
        caseFacts.add(new Reports.CaseFact(MISSED_CASE, "acme", 3, "NEW", null, 0));
        clocks.add(new Reports.Clock(MISSED_CASE, "FIRST_RESPONSE", 1, "BREACHED", due));
        escalations.add(new Desk.Escalation(ESCALATION, "acme", "BREACH", due, true, false));
        escalated.add(new Desk.Escalated(ESCALATION, MISSED_CASE));
    }

    void breach(long sequence, Instant at, Instant written) {
        add(
                new Desk.Event(MISSED_CASE, sequence, "SLA_BREACHED", at, null, null, null, null, "FIRST_RESPONSE", 1),
                written);
    }

    void missesResolution(UUID caseId, int sequence, Instant at, Instant written) {
        add(new Desk.Event(caseId, sequence, "SLA_BREACHED", at, null, null, null, null, "RESOLUTION", 1), written);
    }

    private void alerts() {
        deliveries.add(new Desk.Delivery(WEBHOOK, ESCALATION, "DELIVERED", false, "RAISED/0/0/channel"));
        deliveries.add(new Desk.Delivery(MAIL, ESCALATION, "DELIVERED", true, "RAISED/0/0/ann"));
        journal.arrived(new Alert(Alert.Way.WEBHOOK, WEBHOOK.toString(), NOW));
        journal.arrived(new Alert(Alert.Way.MAIL, "<" + MAIL + "@localhost>", NOW));
    }

    private void poison() {
        journal.poisoned(new Poison("mention-triaged", "bad", "not-json"));
        unreadable.add(stamp("mention-triaged", BEGIN, "bad", "bad"));
        for (var reader : List.of("response-service", "reporting-service")) deadLetter("bad", "not-json", reader);
    }

    void deadLetter(String key, String cause, String reader) {
        deadLetters.add(new Stream.DeadLetter("mention-triaged", key, cause, "mention-triaged/0/7", reader));
    }

    private void open(String name, UUID caseId, String status, long sequence) {
        cases.add(new Desk.Case(caseId, "acme", name, 1, sequence, status, id(name)));
        caseOf.add(new Desk.Holding(id(name), caseId));
    }

    private void did(Deed.Kind kind, UUID reply) {
        journal.did(new Deed("ann", ANSWERED_CASE, kind, reply, BEGIN, Deed.Told.DONE));
    }

    void event(UUID caseId, long sequence, String kind, long second, String actor, UUID mention, UUID reply) {
        var at = BEGIN.plusSeconds(second);
        add(new Desk.Event(caseId, sequence, kind, at, actor, mention, reply, null, null, 0), at);
    }

    private void add(Desk.Event event, Instant written) {
        events.add(event);
        told.add(new Stream.Told(
                stamp("case-events", written, event.caseId().toString(), event.caseId() + " " + event.sequence()),
                event.caseId(),
                event.sequence(),
                event.kind(),
                event.at(),
                event.actor()));
    }

    Stamp stamp(String topic, Instant at, String key, String content) {
        return new Stamp(topic, 0, offset++, at, key, id(content));
    }

    Held held() {
        return new Held(
                NOW,
                new Stream(collected, triaged, told, corrections, List.of(), unreadable, deadLetters),
                new Desk(mentions, cases, caseOf, events, replies, escalations, escalated, deliveries, left),
                new Reports(facts, hourly, shown, caseFacts, clocks));
    }

    static String address(String name) {
        return "https://posts.example/" + name;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
