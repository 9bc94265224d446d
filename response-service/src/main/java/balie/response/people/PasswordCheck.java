package balie.response.people;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Decides whether somebody is who they say. Counts the try first, then looks at the password; a login that does not exist is counted,
 * locked and timed like any other.
 */
@ApplicationScoped
class PasswordCheck {
    private static final int LONGEST_LOGIN = 63;

    private final Staff staff;
    private final SignInTries tries;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final ClientTransactions transactions;

    PasswordCheck(
            Staff staff, SignInTries tries, Passwords passwords, AuditTrail audit, ClientTransactions transactions) {
        this.staff = staff;
        this.tries = tries;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What came of it. */
    sealed interface Checked permits Right, Wrong, Locked {}

    record Right(StaffMember member) implements Checked {}

    record Wrong() implements Checked {}

    record Locked() implements Checked {}

    Checked of(String typed, String password) throws Exception {
        var login = normal(typed);
        var may = tries.begin(login);
        if (may == SignInTries.May.NOT) return new Locked();
        var member = transactions.call(VisibleClients.ALL, () -> staff.working(login));
        var right = member.isPresent()
                ? passwords.matches(password, member.get().passwordHash)
                : passwords.matchesNobody(password);
        if (right) {
            tries.succeeded(login);
            return new Right(member.get());
        }
        if (may == SignInTries.May.A_LAST_TIME && member.isPresent()) recordLock(login);
        return new Wrong();
    }

    private void recordLock(String login) throws Exception {
        transactions.call(VisibleClients.ALL, () -> {
            audit.record(login, Action.SIGN_IN_LOCKED, login);
            return null;
        });
    }

    private static String normal(String typed) {
        var login = typed.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return login.length() <= LONGEST_LOGIN ? login : login.substring(0, LONGEST_LOGIN);
    }
}
