package balie.collector.check;

import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.FeedSite;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class HousekeepingTest {
    @Inject
    Housekeeping housekeeping;

    private Servers servers;

    @Test
    void whatIsOldIsForgottenAndWhatIsStillListedIsNot() throws SQLException {
        source("tidy-read", "now()");
        source("tidy-quiet", "now() - interval '200 days'");
        mention("tidy-read", 1, "now() - interval '91 days'");
        mention("tidy-read", 2, "now() - interval '89 days'");
        mention("tidy-quiet", 3, "now() - interval '200 days'");
        mention("tidy-removed", 4, "now() - interval '91 days'");
        rows().execute(
                        "insert into check_log select gen_random_uuid(), 'tidy-read', null, at, 1, 'READ', null, null, 0, 0"
                                + " from (values (now() - interval '8 days'), (now())) as times (at)");
        rows().execute(
                        "insert into document select 'tidy-read', gen_random_uuid(), null, gen_random_uuid(), null, 'x', null, null, at"
                                + " from (values (now() - interval '31 days'), (now())) as times (at)");

        housekeeping.tidy();

        assertThat(rows().count("select count(*) from mention where client_id = 'c-tidy'"))
                .isEqualTo(2);
        assertThat(
                        rows().count(
                                        "select count(*) from mention_place where client_id = 'c-tidy' and source_id in ('tidy-read', 'tidy-quiet')"))
                .isEqualTo(2);
        assertThat(rows().count("select count(*) from check_log where source_id = 'tidy-read'"))
                .isEqualTo(1);
        assertThat(rows().count("select count(*) from document where source_id = 'tidy-read'"))
                .isEqualTo(1);
    }

    private void source(String id, String readAt) throws SQLException {
        rows().execute(
                        "insert into source (source_id, name, url, host, kind, channel, every_seconds, read_at, next_due)"
                                + " values ('%s', 'x', 'http://x.example/', 'x.example', 'FEED', 'FORUM', 60, %s, 'infinity')"
                                        .formatted(id, readAt));
    }

    private void mention(String source, int number, String seenAt) throws SQLException {
        var id = "00000000-0000-0000-0000-00000000000" + number;
        rows().execute("insert into mention values ('c-tidy', '%1$s', 1, '%1$s', false, 'x', '')".formatted(id));
        rows().execute("insert into mention_place values ('c-tidy', '%1$s', '%2$s', null, '%1$s', %3$s)"
                .formatted(id, source, seenAt));
    }

    private SourceRows rows() {
        return new SourceRows(servers);
    }
}
