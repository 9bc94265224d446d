package balie.response.alerts.oncall;

import balie.response.escalation.StandIn;
import balie.response.escalation.Week;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of {@code on_call_week} and {@code stand_in}, on one connection. A closed account is nobody, so it leaves a gap. */
record OnCallRows(Connection connection) {
    /** A stand-in with its id. */
    record Entered(UUID standInId, StandIn standIn) {}

    Map<Week, String> weeks() throws SQLException {
        try (var query = connection.prepareStatement(
                "select week, login from on_call_week join staff using (login) where staff.active")) {
            var weeks = new HashMap<Week, String>();
            var rows = query.executeQuery();
            while (rows.next()) weeks.put(Week.parse(rows.getString("week")), rows.getString("login"));
            return weeks;
        }
    }

    /** Those that are not over at an instant, in the order of being entered. */
    List<Entered> standIns(Instant at) throws SQLException {
        try (var query = connection.prepareStatement("""
                select stand_in.* from stand_in join staff using (login)
                where staff.active and taken_back_at is null and until_at > ? order by entered_at, stand_in_id""")) {
            query.setObject(1, utc(at));
            var entered = new ArrayList<Entered>();
            var rows = query.executeQuery();
            while (rows.next())
                entered.add(new Entered(
                        rows.getObject("stand_in_id", UUID.class),
                        new StandIn(
                                rows.getString("login"),
                                rows.getObject("from_at", OffsetDateTime.class).toInstant(),
                                rows.getObject("until_at", OffsetDateTime.class).toInstant())));
            return entered;
        }
    }

    /** Puts a person to a week; nobody where the login is null. Whether that changed anything. */
    boolean putWeek(Week week, String login) throws SQLException {
        var sql = login == null ? "delete from on_call_week where week = ?" : """
                insert into on_call_week (week, login) values (?, ?)
                on conflict (week) do update set login = excluded.login where on_call_week.login <> excluded.login""";
        try (var write = connection.prepareStatement(sql)) {
            write.setString(1, week.toString());
            if (login != null) write.setString(2, login);
            return write.executeUpdate() == 1;
        }
    }

    void enter(UUID standInId, StandIn standIn, String by) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into stand_in (stand_in_id, login, from_at, until_at, entered_by) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, standInId);
            insert.setString(2, standIn.person());
            insert.setObject(3, utc(standIn.from()));
            insert.setObject(4, utc(standIn.until()));
            insert.setString(5, by);
            insert.executeUpdate();
        }
    }

    /** Whether there was such a one to take back. */
    boolean takeBack(UUID standInId) throws SQLException {
        try (var update = connection.prepareStatement("""
                update stand_in set taken_back_at = clock_timestamp()
                where stand_in_id = ? and taken_back_at is null and until_at > clock_timestamp()""")) {
            update.setObject(1, standInId);
            return update.executeUpdate() == 1;
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
