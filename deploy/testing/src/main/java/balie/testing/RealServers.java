package balie.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a test the real servers, one broker and one PostgreSQL for all tests of one test JVM; they end with it. Use it as a Quarkus test
 * resource, or call {@link #running()} from a plain test. Prints once which servers were taken, and why.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {
    private static Servers servers;

    /** The servers, started by the first who asks. */
    public static synchronized Servers running() {
        if (servers == null) servers = ServerChoice.make().start();
        return servers;
    }

    /** Settings that every service needs to find the servers, and a free port to listen on. */
    @Override
    public Map<String, String> start() {
        var running = running();
        return Map.of(
                "BALIE_KAFKA",
                running.kafka(),
                "kafka.bootstrap.servers",
                running.kafka(),
                "BALIE_DB_URL",
                running.jdbcUrl(),
                "BALIE_DB_OWNER_PASSWORD",
                Servers.PASSWORD,
                "BALIE_DB_APP_PASSWORD",
                Servers.PASSWORD,
                "BALIE_DB_WORKER_PASSWORD",
                Servers.PASSWORD,
                "quarkus.http.test-port",
                "0");
    }

    /** Leaves the servers to the tests that follow. */
    @Override
    public void stop() {}

    /** Puts the servers into fields of that type. */
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(running(), new TestInjector.MatchesType(Servers.class));
    }
}
