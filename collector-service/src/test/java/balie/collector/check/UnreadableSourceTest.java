package balie.collector.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.collector.FeedSite;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The addresses lead nowhere, and are refused at once when their turn comes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class UnreadableSourceTest {
    private Servers servers;

    @Test
    void sourcesThatAreNotUnderstoodRestAndHoldUpNoOther() throws SQLException {
        // More than there are places, each of a host of its own, and all due before the one that can be read.
        for (int at = 1; at <= 8; at++)
            rows().add("odd-" + at, "203.0.113." + at, "PIGEON", "now() - interval '1 hour'");
        rows().add("even", "203.0.113.1", "FEED", "now()");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> rows().holds("select checked_at is not null from source where source_id = 'even'"));
        assertThat(
                        rows().holds(
                                        "select bool_and(next_due > now() + interval '1 minute') from source where source_id like 'odd-%'"))
                .isTrue();
    }

    @AfterEach
    void forget() throws SQLException {
        rows().execute("delete from source where host like '203.0.113.%'");
        rows().execute("delete from host where host like '203.0.113.%'");
    }

    private SourceRows rows() {
        return new SourceRows(servers);
    }
}
