package balie.response;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
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

    @Override
    public Map<String, String> start() {
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
