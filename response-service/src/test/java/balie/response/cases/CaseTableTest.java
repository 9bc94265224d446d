package balie.response.cases;

import static balie.response.AMention.aMention;
import static balie.response.cases.ACase.on;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent.WaitingFor;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import balie.response.AMention;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command in every state, given by Joris at noon: the state after it, {@code =} where nothing changes, {@code -} and why not. */
class CaseTableTest {

    /** The states: nobody's, Joris's, Sanne's, each open and waiting for the customer, and closed by Sanne in both ways. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command          | new            | his                | hers                | waits, his         | waits, hers         | waits, nobody's | resolved          | not relevant
            claim              | CLAIMED joris  | =                  | -CLAIMED_BY_ANOTHER | =                  | -CLAIMED_BY_ANOTHER | WAITING joris   | -ALREADY_RESOLVED | -NOT_RELEVANT
            assign to pim      | CLAIMED pim    | CLAIMED pim        | CLAIMED pim         | WAITING pim        | WAITING pim         | WAITING pim     | -ALREADY_RESOLVED | -NOT_RELEVANT
            assign to joris    | CLAIMED joris  | =                  | CLAIMED joris       | =                  | WAITING joris       | WAITING joris   | -ALREADY_RESOLVED | -NOT_RELEVANT
            release            | -NOT_CLAIMED   | NEW                | -CLAIMED_BY_ANOTHER | WAITING            | -CLAIMED_BY_ANOTHER | -NOT_CLAIMED    | -ALREADY_RESOLVED | -NOT_RELEVANT
            note               | NEW            | CLAIMED joris      | CLAIMED sanne       | WAITING joris      | WAITING sanne       | WAITING         | RESOLVED sanne    | NOT_RELEVANT
            reply              | CLAIMED joris  | CLAIMED joris      | CLAIMED sanne       | WAITING joris      | WAITING sanne       | WAITING joris   | RESOLVED sanne    | -NOT_RELEVANT
            wait for customer  | WAITING joris  | WAITING joris      | -CLAIMED_BY_ANOTHER | =                  | -CLAIMED_BY_ANOTHER | =               | -ALREADY_RESOLVED | -NOT_RELEVANT
            wait for third     | WAITING joris  | WAITING joris      | -CLAIMED_BY_ANOTHER | WAITING joris      | -CLAIMED_BY_ANOTHER | WAITING joris   | -ALREADY_RESOLVED | -NOT_RELEVANT
            resume             | -NOT_WAITING   | -NOT_WAITING       | -CLAIMED_BY_ANOTHER | CLAIMED joris      | -CLAIMED_BY_ANOTHER | NEW             | -ALREADY_RESOLVED | -NOT_RELEVANT
            resolve            | RESOLVED joris | RESOLVED joris     | -CLAIMED_BY_ANOTHER | RESOLVED joris     | -CLAIMED_BY_ANOTHER | RESOLVED joris  | -ALREADY_RESOLVED | -NOT_RELEVANT
            mark not relevant  | NOT_RELEVANT   | NOT_RELEVANT joris | -CLAIMED_BY_ANOTHER | NOT_RELEVANT joris | -CLAIMED_BY_ANOTHER | NOT_RELEVANT    | -ALREADY_RESOLVED | =
            reopen             | -NOT_CLOSED    | -NOT_CLOSED        | -NOT_CLOSED         | -NOT_CLOSED        | -NOT_CLOSED         | -NOT_CLOSED     | CLAIMED sanne     | NEW
            recategorise       | NEW            | CLAIMED joris      | CLAIMED sanne       | WAITING joris      | WAITING sanne       | WAITING         | RESOLVED sanne    | NOT_RELEVANT
            recategorise alike | =              | =                  | =                   | =                  | =                   | =               | =                 | =
            new post           | NEW            | CLAIMED joris      | CLAIMED sanne       | CLAIMED joris      | CLAIMED sanne       | NEW             | CLAIMED sanne     | NEW
            post to watch      | NEW            | CLAIMED joris      | CLAIMED sanne       | WAITING joris      | WAITING sanne       | WAITING         | RESOLVED sanne    | NOT_RELEVANT
            customer's thanks  | NEW            | CLAIMED joris      | CLAIMED sanne       | CLAIMED joris      | CLAIMED sanne       | NEW             | RESOLVED sanne    | NOT_RELEVANT
            edit of another    | NEW            | CLAIMED joris      | CLAIMED sanne       | CLAIMED joris      | CLAIMED sanne       | NEW             | RESOLVED sanne    | NOT_RELEVANT
            edit of its own    | =              | =                  | =                   | =                  | =                   | =               | =                 | =
            escalation         | NEW            | CLAIMED joris      | CLAIMED sanne       | WAITING joris      | WAITING sanne       | WAITING         | RESOLVED sanne    | NOT_RELEVANT
            acknowledgement    | NEW            | CLAIMED joris      | CLAIMED sanne       | WAITING joris      | WAITING sanne       | WAITING         | RESOLVED sanne    | NOT_RELEVANT
            terms unchanged    | =              | =                  | =                   | =                  | =                   | =               | =                 | =
            """)
    void everyCommandHasItsOutcomeInEveryState(
            String command,
            String fresh,
            String his,
            String hers,
            String waitsHis,
            String waitsHers,
            String waitsNobodys,
            String resolved,
            String notRelevant) {
        check(command, State.NEW, fresh);
        check(command, State.HIS, his);
        check(command, State.HERS, hers);
        check(command, State.WAITS_HIS, waitsHis);
        check(command, State.WAITS_HERS, waitsHers);
        check(command, State.WAITS_NOBODYS, waitsNobodys);
        check(command, State.RESOLVED, resolved);
        check(command, State.NOT_RELEVANT, notRelevant);
    }

    enum State {
        NEW,
        HIS,
        HERS,
        WAITS_HIS,
        WAITS_HERS,
        WAITS_NOBODYS,
        RESOLVED,
        NOT_RELEVANT;

        ACase make() {
            var fresh = ACase.aCase();
            return switch (this) {
                case NEW -> fresh;
                case HIS -> fresh.after(new Claim("joris", on("10:30")));
                case HERS -> fresh.after(new Claim("sanne", on("10:30")));
                case WAITS_HIS -> fresh.after(new Wait("joris", WaitingFor.CUSTOMER, on("10:30")));
                case WAITS_HERS -> fresh.after(new Wait("sanne", WaitingFor.CUSTOMER, on("10:30")));
                case WAITS_NOBODYS ->
                    fresh.after(new Wait("sanne", WaitingFor.CUSTOMER, on("10:30")))
                            .after(new Release("sanne", on("10:40")));
                case RESOLVED -> fresh.after(new Resolve("sanne", on("10:30")));
                case NOT_RELEVANT -> fresh.after(new MarkNotRelevant("sanne", on("10:30")));
            };
        }

        boolean isClosed() {
            return this == RESOLVED || this == NOT_RELEVANT;
        }
    }

    private static void check(String command, State state, String expected) {
        var decision = state.make().decide(command(command));

        assertThat(outcome(decision)).as("%s in %s", command, state).isEqualTo(expected);
        if (decision instanceof Refused refused && state.isClosed())
            assertThat(refused.who()).isEqualTo("sanne");
        if (decision instanceof Refused refused && refused.why() == Refused.Why.CLAIMED_BY_ANOTHER)
            assertThat(refused).isEqualTo(new Refused(refused.why(), "sanne", on("10:30")));
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Refused refused) return "-" + refused.why();
        var accepted = (Accepted) decision;
        if (!accepted.changed()) return "=";
        var standing = accepted.file().standing();
        return standing.assigned()
                ? standing.status() + " " + standing.assignee()
                : standing.status().name();
    }

    private static CaseCommand command(String name) {
        var noon = on("12:00");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "claim" -> new Claim("joris", noon);
            case "assign to pim" -> new Assign("joris", "pim", noon);
            case "assign to joris" -> new Assign("anna", "joris", noon);
            case "release" -> new Release("joris", noon);
            case "note" -> new AddNote("joris", noon);
            case "reply" -> new RecordReply("joris", new UUID(3, 1), Way.ANSWER, Audience.PUBLIC, noon);
            case "wait for customer" -> new Wait("joris", WaitingFor.CUSTOMER, noon);
            case "wait for third" -> new Wait("joris", WaitingFor.THIRD_PARTY, noon);
            case "resume" -> new Resume("joris", noon);
            case "resolve" -> new Resolve("joris", noon);
            case "mark not relevant" -> new MarkNotRelevant("joris", noon);
            case "reopen" -> new Reopen("joris", noon);
            case "recategorise" -> new Recategorise("joris", List.of("damage"), noon);
            case "recategorise alike" -> new Recategorise("joris", List.of("delivery"), noon);
            case "new post" -> join(aMention().id(2), false);
            case "post to watch" -> join(aMention().id(2).toWatch(), false);
            case "customer's thanks" -> join(aMention().id(2).toWatch(), true);
            case "edit of another" -> join(aMention().id(2).edited(2), true);
            case "edit of its own" -> join(aMention().edited(2), true);
            case "escalation" -> new RecordEscalation(new UUID(4, 1), "breach", noon);
            case "acknowledgement" -> new RecordAcknowledgement("joris", new UUID(4, 1), noon);
            case "terms unchanged" -> new ApplyTerms(noon);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static JoinMention join(AMention mention, boolean fromCustomer) {
        var triaged = mention.publishedAt("2026-03-04 11:58")
                .collectedAt("2026-03-04 11:59")
                .triaged();
        return new JoinMention(IncomingMention.of(triaged, fromCustomer), on("12:00"));
    }
}
