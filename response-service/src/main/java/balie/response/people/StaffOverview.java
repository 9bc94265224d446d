package balie.response.people;

import balie.platform.session.VisibleClients;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All accounts with what is going on about them: open cases, when they were last here, locks. Read as the worker, like {@link Colleagues}. */
@ApplicationScoped
class StaffOverview {
    private static final String READ = """
            with asked as (select visible = '*' as every, string_to_array(visible || ',*', ',') as clients from (select ?::text as visible) as given)
            select login, name, role, active,
                (select coalesce(array_agg(coalesce(client.name, seen.client_id) order by coalesce(client.name, seen.client_id)), '{}')
                    from staff_client seen left join client using (client_id)
                    where seen.login = staff.login and (asked.every or seen.client_id = any (asked.clients))) as clients,
                (select count(*) from desk_case where assignee = staff.login and is_open
                    and (asked.every or client_id = any (asked.clients))) as open_cases,
                (select max(used_at) from session where session.login = staff.login) as used_at,
                (select locked_until from sign_in_attempt tried
                    where tried.login = staff.login and locked_until > now()) as locked_until
            from staff cross join asked
            where asked.every
                or exists (select from staff_client shared
                    where shared.login = staff.login and shared.client_id = any (asked.clients))
            order by active desc, lower(name), login
            """;

    private final AgroalDataSource worker;

    StaffOverview(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** Those who work for any of these clients, and what they do for them; for nobody else is what others do. */
    List<StaffPages.Line> lines(VisibleClients visible) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = worker.getConnection()) {
                return lines(connection, visible);
            }
        });
    }

    /** Until when a login is locked. */
    Optional<Instant> lockedUntil(String login) {
        return lines(VisibleClients.ALL).stream()
                .filter(line -> line.login().equals(login))
                .findFirst()
                .map(StaffPages.Line::lockedUntil);
    }

    private static List<StaffPages.Line> lines(Connection connection, VisibleClients visible) throws SQLException {
        try (var query = connection.prepareStatement(READ)) {
            query.setString(1, visible.setting());
            var lines = new ArrayList<StaffPages.Line>();
            var rows = query.executeQuery();
            while (rows.next()) lines.add(line(rows));
            return lines;
        }
    }

    private static StaffPages.Line line(ResultSet row) throws SQLException {
        var clients = Arrays.asList((String[]) row.getArray("clients").getArray());
        var seesAll = clients.contains(StaffMember.ALL_CLIENTS);
        return new StaffPages.Line(
                row.getString("login"),
                row.getString("name"),
                row.getString("role"),
                seesAll,
                seesAll ? List.of() : clients,
                row.getBoolean("active"),
                row.getLong("open_cases"),
                moment(row, "used_at"),
                moment(row, "locked_until"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
