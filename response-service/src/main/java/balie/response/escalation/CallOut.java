package balie.response.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Decides whom a step of the ladder reaches. Where the on-call list has a gap, the leads are told instead: a night without anybody on
 * call must not be a night in which nobody is told. Somebody on call who does not see the client leaves a gap: he could neither look nor
 * acknowledge, and is not to learn of the client.
 *
 * @param seeing logins of all who see the client
 * @param leads logins of the leads who see the client
 */
public record CallOut(OnCallList onCall, Set<String> seeing, List<String> leads) {
    /** What a ladder says for the person on call. */
    public static final String ON_CALL = "on-call";

    /** What a ladder says for the leads. */
    public static final String LEAD = "lead";

    public CallOut {
        seeing = Set.copyOf(seeing);
        leads = List.copyOf(leads);
    }

    /** Whom to tell at an instant; nobody only where there is nobody. */
    public List<Recipient> reach(String whom, Instant at) {
        return switch (whom) {
            case LEAD -> everyLead();
            case ON_CALL ->
                onCall.at(at)
                        .filter(seeing::contains)
                        .map(person -> List.of(Recipient.person(person)))
                        .orElseGet(this::everyLead);
            default -> List.of(Recipient.mail(whom));
        };
    }

    private List<Recipient> everyLead() {
        return leads.stream().map(Recipient::person).toList();
    }
}
