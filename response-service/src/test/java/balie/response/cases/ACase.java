package balie.response.cases;

import static balie.response.AClient.withHours;
import static balie.response.AMention.aMention;
import static balie.response.Times.at;

import balie.events.CaseEvent;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Kind;
import balie.response.AClient;
import balie.response.AMention;
import balie.response.hours.BusinessHours;
import balie.response.sla.SlaClock;
import balie.response.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A case for a test: opened on Wednesday 4 March 2026 at 10:01 by a mention; the desk is open on weekdays from nine to five, a first
 * response is due in two hours and a resolution in eight.
 */
final class ACase {
    private final Map<Integer, BusinessHours> versions = new HashMap<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private CaseTerms terms;
    private CaseFile file;
    private Accepted last;

    private ACase(AClient client) {
        terms(client);
        var mention = aMention().triaged();
        keep(CaseLife.open(
                CaseKey.of("floor-house", "forum.example/t/1", 1),
                IncomingMention.of(mention, true),
                null,
                at("2026-03-04 10:01"),
                terms));
    }

    static ACase aCase() {
        return of(client());
    }

    static ACase of(AClient client) {
        return new ACase(client);
    }

    static AClient client() {
        return withHours("mon-fri 09:00-17:00").targets("PT2H", "PT8H");
    }

    /** A time on the day the case was opened. */
    static Instant on(String time) {
        return at("2026-03-04 " + time);
    }

    static CaseTerms termsOf(AClient client) {
        var profile = client.profile();
        var hours = client.hours();
        return new CaseTerms(profile, version -> hours, new SlaPolicy(75), Duration.ofDays(30), Duration.ofSeconds(10));
    }

    static IncomingMention incoming(AMention mention) {
        return IncomingMention.of(mention.triaged(), true);
    }

    /** After a command that is expected to be carried out. */
    ACase after(CaseCommand command) {
        keep((Accepted) decide(command));
        return this;
    }

    /** What a command comes to, without doing it. */
    Decision decide(CaseCommand command) {
        return CaseLife.decide(file, command, terms);
    }

    /** From here on other terms hold. */
    ACase terms(AClient client) {
        versions.put(client.profile().version(), client.hours());
        terms = new CaseTerms(
                client.profile(), versions::get, new SlaPolicy(75), Duration.ofDays(30), Duration.ofSeconds(10));
        return this;
    }

    CaseFile file() {
        return file;
    }

    CaseTerms terms() {
        return terms;
    }

    TakeBack takeBack() {
        return last.takeBack().orElseThrow();
    }

    Accepted last() {
        return last;
    }

    /** Every event so far. */
    List<CaseEvent> events() {
        return events;
    }

    List<Kind> kinds() {
        return events.stream().map(CaseEvent::kind).toList();
    }

    List<Kind> lastKinds() {
        return last.events().stream().map(CaseEvent::kind).toList();
    }

    SlaClock clock(ClockKind kind, int generation) {
        return file.clocks().stream()
                .filter(clock -> clock.kind() == kind && clock.generation() == generation)
                .findFirst()
                .orElseThrow();
    }

    private void keep(Accepted accepted) {
        last = accepted;
        file = accepted.file();
        events.addAll(accepted.events());
    }
}
