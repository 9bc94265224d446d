package balie.response.people;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Lets people in, renews their tokens and lets them out. Works before anybody is known, so its transactions see all clients. */
@ApplicationScoped
class SignIn {
    private static final int LONGEST_LOGIN = 63;

    private final Staff staff;
    private final Sessions sessions;
    private final SignInTries tries;
    private final Passwords passwords;
    private final Tokens tokens;
    private final AuditTrail audit;
    private final ClientTransactions transactions;

    SignIn(
            Staff staff,
            Sessions sessions,
            SignInTries tries,
            Passwords passwords,
            Tokens tokens,
            AuditTrail audit,
            ClientTransactions transactions) {
        this.staff = staff;
        this.sessions = sessions;
        this.tries = tries;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** How a try to sign in ended. */
    sealed interface Outcome {
        record In(Secret session, Tokens.Token token, String language) implements Outcome {}

        /** Login unknown or password wrong: nobody learns which. */
        record Wrong() implements Outcome {}

        /** Too many failures; also for logins that do not exist. */
        record Locked() implements Outcome {}
    }

    Outcome with(String typed, String password, String browser) throws Exception {
        var login = normal(typed);
        if (!tries.begin(login)) return new Outcome.Locked();
        var member = transactions.call(VisibleClients.ALL, () -> staff.working(login));
        var right = member.isPresent()
                ? passwords.matches(password, member.get().passwordHash)
                : passwords.matchesNobody(password);
        if (!right) return new Outcome.Wrong();
        tries.succeeded(login);
        return transactions.call(VisibleClients.ALL, () -> letIn(member.get(), browser));
    }

    private Outcome letIn(StaffMember member, String browser) throws Exception {
        var opened = sessions.open(member.login, browser);
        audit.record(member.login, Action.SIGNED_IN, member.login);
        return new Outcome.In(opened.secret(), tokens.of(member, opened.session().id), member.language);
    }

    /** A fresh token for a session that holds, with the person's present role and clients. */
    Optional<Tokens.Token> renew(Secret secret) throws Exception {
        return transactions.call(
                VisibleClients.ALL, () -> sessions.holding(secret).flatMap(session -> {
                    session.usedAt = Instant.now();
                    return staff.working(session.login).map(member -> tokens.of(member, session.id));
                }));
    }

    void signOut(Secret secret) throws Exception {
        transactions.call(VisibleClients.ALL, () -> {
            var session = sessions.holding(secret);
            if (session.isPresent()) {
                session.get().revokedAt = Instant.now();
                audit.record(session.get().login, Action.SIGNED_OUT, session.get().login);
            }
            return null;
        });
    }

    /** Whether there was such a session to end, of that person unless somebody may end anybody's. */
    boolean revoke(UUID sessionId, String who, boolean anybodys) throws Exception {
        return transactions.call(VisibleClients.ALL, () -> {
            var session = sessions.findById(sessionId);
            if (session == null || session.revokedAt != null || !(anybodys || session.login.equals(who))) return false;
            session.revokedAt = Instant.now();
            audit.record(who, Action.SESSION_REVOKED, session.login);
            return true;
        });
    }

    private static String normal(String typed) {
        var login = typed.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return login.length() <= LONGEST_LOGIN ? login : login.substring(0, LONGEST_LOGIN);
    }
}
