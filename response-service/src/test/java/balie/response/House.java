package balie.response;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** What every test of the running service needs: real servers, tokens, and settings that make it quick. One start serves them all. */
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(House.class)
public final class House implements QuarkusTestResourceLifecycleManager {
    /** The operator's token in tests. */
    public static final String OPERATOR = "operator-only-in-tests";

    /** The first administrator's password in tests. */
    public static final String ADMIN_PASSWORD = "a few unrelated words";

    private static final String OPERATOR_SHA256 = "912674eb5c534bcd03451a4db48b82915cd907e5a1e495871cc69009c95c3fbe";

    private static final String SMTP_PORT = "balie.test.smtp-port";
    private static final String HOOK_PORT = "balie.test.hook-port";

    /** Where the desk looks for its mail server; a test that wants one starts it there. */
    public static int smtpPort() {
        return Integer.getInteger(SMTP_PORT);
    }

    /** Where webhooks may lie on this machine; a test that wants one starts it there. */
    public static int hookPort() {
        return Integer.getInteger(HOOK_PORT);
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(alerts());
        settings.putAll(people());
        return settings;
    }

    private static Map<String, String> alerts() {
        return Map.of(
                "BALIE_SMTP_HOST",
                "127.0.0.1",
                "BALIE_SMTP_PORT",
                freePort(SMTP_PORT),
                "balie.outbound.allow",
                "127.0.0.1:" + freePort(HOOK_PORT),
                "balie.outbound.total-time",
                "5s",
                "balie.alerts.repeat-every",
                "4s",
                "balie.alerts.end-after",
                "6s",
                "balie.cases.undo-within",
                "1m",
                "balie.sending.first-pause",
                "500ms",
                "balie.sending.longest-pause",
                "5s");
    }

    /** Told to the tests, which another class loader may have loaded. */
    private static String freePort(String property) {
        try (var socket = new ServerSocket(0)) {
            System.setProperty(property, Integer.toString(socket.getLocalPort()));
            return System.getProperty(property);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> people() {
        return Map.of(
                "balie.people.hash-cost",
                "4",
                "balie.desk.heartbeat",
                "1s",
                "BALIE_OPERATOR_TOKEN_SHA256",
                OPERATOR_SHA256,
                "BALIE_FIRST_ADMIN_PASSWORD",
                ADMIN_PASSWORD);
    }

    @Override
    public void stop() {}
}
