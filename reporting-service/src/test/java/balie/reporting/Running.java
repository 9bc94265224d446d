package balie.reporting;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** All tests of the running service share one start of it, on the real servers, with settings that make it quick. */
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(MailHouse.class)
@QuarkusTestResource(Running.class)
public final class Running implements QuarkusTestResourceLifecycleManager {
    private static final String HOOK_PORT = "balie.test.hook-port";

    /** Where webhooks may lie on this machine; a test that wants one starts it there. */
    public static int hookPort() {
        return Integer.getInteger(HOOK_PORT);
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "balie.outbound.allow",
                "127.0.0.1:" + freePort(),
                "balie.outbound.total-time",
                "10s",
                "balie.webhooks.tick",
                "200ms",
                "balie.webhooks.lease",
                "20s",
                "balie.webhooks.pauses",
                "300ms,600ms,1s");
    }

    /** Told to the tests, which another class loader may have loaded. */
    private static String freePort() {
        try (var socket = new ServerSocket(0)) {
            System.setProperty(HOOK_PORT, Integer.toString(socket.getLocalPort()));
            return System.getProperty(HOOK_PORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
