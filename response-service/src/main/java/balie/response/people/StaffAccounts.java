package balie.response.people;

import balie.platform.session.FieldError;
import balie.platform.session.Roles;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Opens, changes and closes accounts, in the caller's transaction, which must see all clients. */
@ApplicationScoped
class StaffAccounts {
    /** Held by whoever changes accounts, as the name of a lock; nobody else locks by it. */
    private static final long CHANGING = 0x62616c69_0031L;

    private final Staff staff;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final AgroalDataSource source;

    StaffAccounts(Staff staff, Sessions sessions, Passwords passwords, AuditTrail audit, AgroalDataSource source) {
        this.staff = staff;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.source = source;
    }

    /** What applying an account did, or why it did nothing. */
    sealed interface Applied {
        record Created(StaffMember member) implements Applied {}

        record Changed(StaffMember member) implements Applied {}

        record Unchanged() implements Applied {}

        /** @param reason why, where the form of the page has words of its own for it */
        record Refused(Reason reason, List<FieldError> errors) implements Applied {}
    }

    /** Why an account was refused. */
    enum Reason {
        INVALID,
        LOGIN_TAKEN,
        LAST_ADMINISTRATOR
    }

    /** Opens an account under a login that nobody has, or ever had. */
    Applied open(String login, StaffInput input, String who) throws SQLException {
        oneAtATime();
        if (staff.findById(login) == null) return applyAlone(login, input, who);
        return refused(Reason.LOGIN_TAKEN, "login", "is somebody's already: choose another");
    }

    /** Opens an account or changes the one that is there. */
    Applied apply(String login, StaffInput input, String who) throws SQLException {
        oneAtATime();
        return applyAlone(login, input, who);
    }

    private Applied applyAlone(String login, StaffInput input, String who) throws SQLException {
        var held = staff.findById(login);
        var errors = input.errors(login, held == null, knownClients());
        if (!errors.isEmpty()) return new Applied.Refused(Reason.INVALID, errors);
        if (held != null && wouldLeaveNoAdministrator(held, input))
            return refused(
                    Reason.LAST_ADMINISTRATOR,
                    "role",
                    "would leave nobody to administer: make another administrator first");
        if (held != null && isSame(held, input)) return new Applied.Unchanged();
        var member = held == null ? new StaffMember() : held;
        if (held != null && losesSessions(held, input)) sessions.revokeAllOf(login);
        fill(member, login, input);
        if (held == null) staff.persist(member);
        staff.flush();
        audit.record(who, Action.STAFF_APPLIED, login);
        return held == null ? new Applied.Created(member) : new Applied.Changed(member);
    }

    private static Applied refused(Reason reason, String field, String message) {
        return new Applied.Refused(reason, List.of(new FieldError(field, message)));
    }

    /** Two who add one login, or who take each other's office away, do so one after the other. */
    private void oneAtATime() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, CHANGING);
            statement.execute();
        }
    }

    private void fill(StaffMember member, String login, StaffInput input) {
        member.login = login;
        member.name = input.name();
        member.role = input.role();
        member.language = input.language();
        member.mail = input.mail();
        member.active = input.active();
        member.clients.retainAll(input.clientSet());
        member.clients.addAll(input.clientSet());
        member.changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (input.password() != null) member.passwordHash = passwords.hash(input.password());
    }

    private boolean isSame(StaffMember held, StaffInput input) {
        return Objects.equals(held.name, input.name())
                && Objects.equals(held.role, input.role())
                && Objects.equals(held.language, input.language())
                && Objects.equals(held.mail, input.mail())
                && held.active == input.active()
                && held.clients.equals(input.clientSet())
                && keepsPassword(held, input);
    }

    private boolean losesSessions(StaffMember held, StaffInput input) {
        return !input.active() || !keepsPassword(held, input);
    }

    private boolean keepsPassword(StaffMember held, StaffInput input) {
        return input.password() == null || passwords.matches(input.password(), held.passwordHash);
    }

    private boolean wouldLeaveNoAdministrator(StaffMember held, StaffInput input) {
        return held.role.equals(Roles.ADMIN)
                && held.active
                && !(input.active() && Roles.ADMIN.equals(input.role()))
                && !staff.hasAnotherAdministrator(held.login);
    }

    private Set<String> knownClients() throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select client_id from client where removed_at is null")) {
            var known = new HashSet<String>();
            var rows = query.executeQuery();
            while (rows.next()) known.add(rows.getString(1));
            return known;
        }
    }
}
