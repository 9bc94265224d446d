package balie.response;

import static balie.response.Judged.mention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import balie.testing.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** As the role of the pages, with SQL that names no client at all: the database itself must keep them apart. */
@QuarkusTest
class RowLevelSecurityTest {
    @Inject
    Desk desk;

    @Test
    void withoutAWordAboutClientsNothingIsSeen() throws Exception {
        somethingOf(desk.client());

        try (var app = RealServers.running().connect("response_app")) {
            assertThat(clientsIn(app, "mention")).isEmpty();
            assertThat(clientsIn(app, "client")).isEmpty();
            assertThat(clientsIn(app, "staff_client")).isEmpty();
            assertThat(clientsIn(app, "audit")).isEmpty();
        }
    }

    @Test
    void onlyTheNamedClientsAreSeenAndOnlyInTheirTransaction() throws Exception {
        var mine = desk.client();
        var theirs = desk.client();
        somethingOf(mine);
        somethingOf(theirs);

        try (var app = RealServers.running().connect("response_app")) {
            app.setAutoCommit(false);
            see(app, mine);
            assertThat(clientsIn(app, "mention")).containsExactly(mine);
            assertThat(clientsIn(app, "client")).containsExactly(mine);
            app.commit();
            assertThat(clientsIn(app, "mention")).isEmpty();
            see(app, "*");
            assertThat(clientsIn(app, "client")).contains(mine, theirs);
            app.rollback();
        }
    }

    @Test
    void rowsOfOtherClientsCannotBeWritten() throws Exception {
        var mine = desk.client();
        var theirs = desk.client();

        try (var app = RealServers.running().connect("response_app")) {
            app.setAutoCommit(false);
            see(app, mine);
            assertThat(app.createStatement()
                            .executeUpdate("update client set name = 'x' where client_id = '" + theirs + "'"))
                    .isZero();
            assertThatThrownBy(() -> app.createStatement()
                            .executeUpdate(
                                    "update client set client_id = '" + theirs + "x' where client_id = '" + mine + "'"))
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void whatWasDoneCanBeAddedToAndNotChanged() throws Exception {
        desk.client();

        for (var role : new String[] {"response_app", "response_worker"})
            try (var connection = RealServers.running().connect(role)) {
                for (var change : new String[] {"update audit set who = 'x'", "delete from audit"})
                    assertThatThrownBy(() -> connection.createStatement().executeUpdate(change))
                            .isInstanceOf(SQLException.class)
                            .extracting(failure -> ((SQLException) failure).getSQLState())
                            .isEqualTo("42501");
            }
    }

    @Test
    void pagesNeverReadWhereAlertsGoNorWhatTheyAreSignedWith() throws Exception {
        try (var app = RealServers.running().connect("response_app")) {
            app.setAutoCommit(false);
            see(app, "*");
            assertThat(clientsIn(app, "alert_channel")).isNotNull();
            for (var column : new String[] {"url", "secret", "*"}) {
                var point = app.setSavepoint();
                assertThatThrownBy(() -> app.createStatement().execute("select " + column + " from alert_channel"))
                        .isInstanceOf(SQLException.class)
                        .extracting(failure -> ((SQLException) failure).getSQLState())
                        .isEqualTo("42501");
                app.rollback(point);
            }
        }
    }

    @Test
    void everyTableWithAClientIsGuarded() throws Exception {
        try (var owner = RealServers.running().connect("response_owner");
                var rows = owner.createStatement().executeQuery("""
                                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
                                where c.relnamespace = 'response'::regnamespace and c.relkind = 'r' and not a.attisdropped
                                    and not (c.relrowsecurity and c.relforcerowsecurity)""")) {
            assertThat(rows.next()).isFalse();
        }
    }

    private void somethingOf(String client) {
        desk.triaged(mention(client));
        await().until(() -> {
            try (var worker = RealServers.running().connect("response_worker")) {
                return clientsIn(worker, "mention").contains(client);
            }
        });
    }

    private static void see(Connection connection, String clients) throws SQLException {
        connection.createStatement().execute("select set_config('balie.clients', '" + clients + "', true)");
    }

    private static Set<String> clientsIn(Connection connection, String table) throws SQLException {
        var found = new TreeSet<String>();
        var rows = connection
                .createStatement()
                .executeQuery("select client_id from " + table + " where client_id is not null");
        while (rows.next()) found.add(rows.getString(1));
        return found;
    }
}
