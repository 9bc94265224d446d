package balie.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTest {
    @TempDir
    static Path home;

    private static RunningPostgres postgres;

    @BeforeAll
    static void startOnAFolderWithTheRestOfABrokenFirstStart() throws Exception {
        Files.createDirectories(home.resolve("postgres.new"));
        Files.writeString(home.resolve("postgres.new/PG_VERSION"), "18");
        postgres = RunningPostgres.on(home);
        postgres.database().layOut(role -> "pw-" + role);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatIsCommittedIsWrittenThrough(String setting) throws Exception {
        assertThat(postgres.show("collector_app", setting)).isEqualTo("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collector_owner", "triage_app", "response_worker", "reporting_app"})
    void noRoleOfAServiceHasPowersBeyondItsSchema(String role) throws Exception {
        try (var connection = postgres.connect(role, "pw-" + role);
                var statement = connection.createStatement()) {
            var powers = statement.executeQuery(
                    "select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where rolname = current_user");
            powers.next();
            assertThat(powers.getBoolean(1)).isFalse();
            assertThat(connection.getSchema()).isEqualTo(role.substring(0, role.indexOf('_')));
            assertThatThrownBy(() -> statement.execute("create schema another")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("create table public.t (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whoeverGivesUpWaitingForALockLeavesNobodyWaitingForIt() throws Exception {
        try (var holder = postgres.connect("collector_worker", "pw-collector_worker");
                var looks = holder.createStatement()) {
            looks.execute("select pg_advisory_lock(1)");
            try (var waiting = postgres.connect("collector_worker", "pw-collector_worker");
                    var statement = waiting.createStatement()) {
                waiting.setNetworkTimeout(Runnable::run, 500);
                assertThatThrownBy(() -> statement.execute("select pg_advisory_lock(1)"))
                        .isInstanceOf(SQLException.class);
            }

            assertThat(nobodyWaits(looks)).isTrue();
        }
    }

    /** Whether nobody waits for an advisory lock any more, within fifteen seconds. */
    private static boolean nobodyWaits(Statement looks) throws Exception {
        for (long end = System.nanoTime() + 15_000_000_000L; System.nanoTime() < end; Thread.sleep(200)) {
            var waiting =
                    looks.executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted");
            waiting.next();
            if (waiting.getInt(1) == 0) return true;
        }
        return false;
    }

    @Test
    void aServiceCannotReadAnothersSchema() throws Exception {
        try (var owner = postgres.connect("triage_owner", "pw-triage_owner")) {
            owner.createStatement().execute("create table own (id int)");
        }

        try (var other = postgres.connect("reporting_worker", "pw-reporting_worker")) {
            assertThatThrownBy(() -> other.createStatement().execute("select * from triage.own"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void appAndWorkerWorkOnTheTablesOfTheirOwner() throws Exception {
        try (var owner = postgres.connect("response_owner", "pw-response_owner")) {
            owner.createStatement().execute("create table worked (id int)");
        }

        for (var role : new String[] {"response_app", "response_worker"})
            try (var connection = postgres.connect(role, "pw-" + role)) {
                assertThat(connection.createStatement().executeUpdate("insert into worked values (1)"))
                        .isEqualTo(1);
                assertThatThrownBy(() -> connection.createStatement().execute("drop table worked"))
                        .isInstanceOf(SQLException.class);
            }
    }

    @Test
    void aFrozenWorkerLosesItsTransaction() throws Exception {
        assertThat(postgres.show("collector_worker", "idle_in_transaction_session_timeout"))
                .isEqualTo("20s");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> postgres.connect("collector_app", "guess")).isInstanceOf(SQLException.class);
    }

    @Test
    void layingOutAgainChangesThePasswordsOnly() throws Exception {
        postgres.database().layOut(role -> "other-" + role);

        try (var connection = postgres.connect("collector_app", "other-collector_app")) {
            assertThat(connection.isValid(2)).isTrue();
        } finally {
            postgres.database().layOut(role -> "pw-" + role);
        }
    }
}
