package balie.response.alerts;

import balie.response.escalation.Escalation;
import balie.response.escalation.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of {@code escalation} and of its cases, on one connection. */
record EscalationRows(Connection connection) {
    private static final String READ = """
            select escalation.*,
                array(select case_id from escalation_case c where c.escalation_id = escalation.escalation_id order by place) as cases,
                array(select case_id from escalation_case c where c.escalation_id = escalation.escalation_id
                    and settled_at is not null order by place) as settled
            from escalation where\s""";
    private static final String REMOVED = "(select client_id from client where removed_at is not null)";

    /** Lets one transaction at a time raise and settle for a client. */
    void lockClient(String clientId) throws SQLException {
        try (var lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtext('escalation'), hashtext(?))")) {
            lock.setString(1, clientId);
            lock.execute();
        }
    }

    /** Those of the cases that an escalation is about whose end nobody was told of. */
    Set<UUID> concerned(Collection<UUID> caseIds) throws SQLException {
        if (caseIds.isEmpty()) return Set.of();
        try (var query = connection.prepareStatement("""
                select distinct case_id from escalation_case join escalation using (escalation_id)
                where case_id = any (?) and end_told_at is null""")) {
            query.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            var found = new HashSet<UUID>();
            var rows = query.executeQuery();
            while (rows.next()) found.add(rows.getObject(1, UUID.class));
            return found;
        }
    }

    /** The client's escalations whose end nobody was told of, locked in one order. */
    List<Escalation> lockCurrent(String clientId) throws SQLException {
        return read("client_id = ? and end_told_at is null order by escalation_id for update", clientId);
    }

    /** One that may be seen, locked. */
    Optional<Escalation> lock(UUID escalationId) throws SQLException {
        return read("escalation_id = ? for update", escalationId).stream().findFirst();
    }

    /** The one that was to be looked at first, unless another replica has it; none of a client that was removed. */
    Optional<Escalation> lockDue() throws SQLException {
        return read(
                        "acknowledged_at is null and ended_at is null and look_at <= clock_timestamp() and client_id not in "
                                + REMOVED + " order by look_at limit 1 for update skip locked")
                .stream()
                .findFirst();
    }

    /** One that is open though its client was removed. */
    Optional<Escalation> lockForsaken() throws SQLException {
        return read("acknowledged_at is null and ended_at is null and client_id in " + REMOVED
                        + " limit 1 for update skip locked")
                .stream()
                .findFirst();
    }

    /** One that ended some time ago, which nobody was told yet. */
    Optional<Escalation> lockEnded(Duration ago) throws SQLException {
        return read("""
                ended_at <= clock_timestamp() - make_interval(secs => ?) and end_told_at is null
                order by ended_at limit 1 for update skip locked""", ago.toMillis() / 1_000.0).stream().findFirst();
    }

    private List<Escalation> read(String which, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(READ + which)) {
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            var read = new ArrayList<Escalation>();
            var rows = query.executeQuery();
            while (rows.next()) read.add(escalation(rows));
            return read;
        }
    }

    void insert(Escalation raised) throws SQLException {
        write(
                "insert into escalation (escalation_id, client_id, reason, raised_at, look_at) values (?, ?, ?, ?, ?)",
                raised.escalationId(),
                raised.clientId(),
                raised.reason().name(),
                utc(raised.raisedAt()),
                utc(raised.raisedAt()));
    }

    /** Keeps who acknowledged and when it ended. */
    void update(Escalation escalation) throws SQLException {
        write(
                "update escalation set acknowledged_by = ?, acknowledged_at = ?, ended_at = ? where escalation_id = ?",
                escalation.acknowledgedBy(),
                utc(escalation.acknowledgedAt()),
                utc(escalation.endedAt()),
                escalation.escalationId());
    }

    /** Has the cases that are unsettled told of an acknowledgement. */
    void tellCases(Escalation acknowledged) throws SQLException {
        write(
                "update escalation_case set acknowledgement_told = false where escalation_id = ? and settled_at is null",
                acknowledged.escalationId());
    }

    /** Keeps until when notices were given out, and when to look again. */
    void noticed(Escalation escalation, Instant lookAt) throws SQLException {
        write(
                "update escalation set noticed_until = ?, look_at = ? where escalation_id = ?",
                utc(escalation.noticedUntil()),
                utc(lookAt),
                escalation.escalationId());
    }

    void endTold(Escalation escalation) throws SQLException {
        write(
                "update escalation set end_told_at = clock_timestamp() where escalation_id = ?",
                escalation.escalationId());
    }

    /** Puts a case to it; one that was settled is unsettled. */
    void join(Escalation escalation, UUID caseId, Instant at) throws SQLException {
        write("""
                insert into escalation_case (escalation_id, case_id, client_id, place, joined_at)
                select ?, ?, ?, count(*), ? from escalation_case where escalation_id = ?
                on conflict (escalation_id, case_id) do update set settled_at = null, joined_at = excluded.joined_at""", escalation.escalationId(), caseId, escalation.clientId(), utc(at), escalation.escalationId());
    }

    /** Settles a case, or unsettles it where the instant is null. */
    void settle(Escalation escalation, UUID caseId, Instant at) throws SQLException {
        write(
                "update escalation_case set settled_at = ? where escalation_id = ? and case_id = ?",
                utc(at),
                escalation.escalationId(),
                caseId);
    }

    Instant joinedAt(Escalation escalation, UUID caseId) throws SQLException {
        try (var query = connection.prepareStatement(
                "select joined_at from escalation_case where escalation_id = ? and case_id = ?")) {
            query.setObject(1, escalation.escalationId());
            query.setObject(2, caseId);
            var rows = query.executeQuery();
            rows.next();
            return instant(rows, "joined_at");
        }
    }

    /** The database's clock; asked after locking, it is not behind what others did before. */
    Instant now() throws SQLException {
        try (var query = connection.prepareStatement("select clock_timestamp() as now")) {
            var rows = query.executeQuery();
            rows.next();
            return instant(rows, "now");
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        try (var write = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) write.setObject(i + 1, values[i]);
            write.executeUpdate();
        }
    }

    private static Escalation escalation(ResultSet row) throws SQLException {
        return new Escalation(
                row.getObject("escalation_id", UUID.class),
                row.getString("client_id"),
                Reason.valueOf(row.getString("reason")),
                instant(row, "raised_at"),
                List.of((UUID[]) row.getArray("cases").getArray()),
                List.of((UUID[]) row.getArray("settled").getArray()),
                instant(row, "noticed_until"),
                row.getString("acknowledged_by"),
                instant(row, "acknowledged_at"),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
