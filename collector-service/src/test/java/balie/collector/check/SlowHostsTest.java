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

/** Three of six places are taken by slow hosts; every address leads nowhere, and is refused at once when its turn comes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class SlowHostsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private Servers servers;

    @Test
    void slowHostsWaitForEachOtherAndNobodyWaitsForThem() throws SQLException {
        for (int host = 1; host <= 3; host++) host("198.51.100." + host, true, "now() + interval '1 hour'");
        host("198.51.100.4", true, "null");
        host("198.51.100.5", false, "null");
        rows().add("slow-4", "198.51.100.4", "FEED", "now() - interval '1 minute'");
        rows().add("quick-5", "198.51.100.5", "FEED", "now()");

        await().atMost(SOON).until(() -> isChecked("quick-5"));
        assertThat(isChecked("slow-4")).isFalse();

        rows().execute("update host set leased_until = null where host = '198.51.100.1'");
        await().atMost(SOON).until(() -> isChecked("slow-4"));
    }

    @Test
    void aHostThatAnswersQuicklyAgainIsSlowNoMore() throws SQLException {
        host("198.51.100.6", true, "null");
        rows().add("quick-6", "198.51.100.6", "FEED", "now()");

        await().atMost(SOON).until(() -> isChecked("quick-6"));
        assertThat(rows().holds("select slow from host where host = '198.51.100.6'"))
                .isFalse();
    }

    @AfterEach
    void forget() throws SQLException {
        rows().execute("delete from source where host like '198.51.100.%'");
        rows().execute("delete from host where host like '198.51.100.%'");
    }

    private void host(String host, boolean slow, String leasedUntil) throws SQLException {
        rows().execute("insert into host (host, lease, leased_until, slow) values ('%s', gen_random_uuid(), %s, %s)"
                .formatted(host, leasedUntil, slow));
    }

    private boolean isChecked(String source) throws SQLException {
        return rows().holds("select checked_at is not null from source where source_id = '" + source + "'");
    }

    private SourceRows rows() {
        return new SourceRows(servers);
    }
}
