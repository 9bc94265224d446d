package balie.response.people;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Lets people in, renews their tokens and lets them out. Works before anybody is known, so its transactions see all clients. */
@ApplicationScoped
class SignIn {
    private final PasswordCheck check;
    private final Staff staff;
    private final Sessions sessions;
    private final Tokens tokens;
    private final AuditTrail audit;
    private final ClientTransactions transactions;

    SignIn(
            PasswordCheck check,
            Staff staff,
            Sessions sessions,
            Tokens tokens,
            AuditTrail audit,
            ClientTransactions transactions) {
        this.check = check;
        this.staff = staff;
        this.sessions = sessions;
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

    Outcome with(String login, String password, String browser) throws Exception {
        var checked = check.of(login, password);
        if (checked instanceof PasswordCheck.Right right)
            return transactions.call(VisibleClients.ALL, () -> letIn(right.member(), browser));
        return checked instanceof PasswordCheck.Locked ? new Outcome.Locked() : new Outcome.Wrong();
    }

    private Outcome letIn(StaffMember member, String browser) throws Exception {
        var opened = sessions.open(member.login, browser);
        audit.record(member.login, Action.SIGNED_IN, member.login);
        return new Outcome.In(opened.secret(), tokens.of(member, opened.session().id), member.language);
    }

    /** A fresh token for a session that holds, with the person's present role and clients. */
    Optional<Tokens.Token> renew(Secret secret) throws Exception {
        return transactions.call(VisibleClients.ALL, () -> sessions.holding(secret)
                .filter(session -> sessions.use(session.id))
                .flatMap(session -> staff.working(session.login).map(member -> tokens.of(member, session.id))));
    }

    void signOut(Secret secret) throws Exception {
        transactions.call(VisibleClients.ALL, () -> {
            var session = sessions.holding(secret);
            if (session.isPresent() && sessions.revoke(session.get().id))
                audit.record(session.get().login, Action.SIGNED_OUT, session.get().login);
            return null;
        });
    }

    /** Whether there was such a session to end, of that person unless somebody may end anybody's. */
    boolean revoke(UUID sessionId, String who, boolean anybodys) throws Exception {
        return transactions.call(VisibleClients.ALL, () -> {
            var session = sessions.findById(sessionId);
            if (session == null || !(anybodys || session.login.equals(who))) return false;
            if (!sessions.revoke(sessionId)) return false;
            audit.record(who, Action.SESSION_REVOKED, session.login);
            return true;
        });
    }
}
