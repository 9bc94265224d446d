package balie.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balie.acceptance.Airlines.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six airlines as six clients, each with a feed of real posts: the desk's stream and the reports hold every post exactly once, character
 * for character, also when everything is fetched again and when each process is killed while posts are on their way.
 */
class AirlinesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DESK = "select client_id, permalink, text from response.mention where not withdrawn";
    private static final String REPORTS = """
            select client_id, permalink, text from reporting.mention_fact
            where generation = (select shown from reporting.generation)
            """;
    private static final String FIGURES = """
            select client_id, sum(mentions) from reporting.mention_hour
            where generation = (select shown from reporting.generation) group by client_id
            """;

    private static Map<String, List<Post>> posts;

    @TempDir
    private Path files;

    @BeforeAll
    static void readThePosts() {
        var file = Airlines.file();
        if (file.isEmpty())
            System.out.println("LEFT OUT: AirlinesTest; -Dbalie.data names no folder with airlines/posts.tsv");
        assumeTrue(file.isPresent(), "-Dbalie.data names no folder with airlines/posts.tsv");
        posts = Airlines.byClient(file.get());
    }

    @Test
    void everyPostIsHeldExactlyOnceAlsoWhenAllIsFetchedAgain() throws Exception {
        try (var feeds = new FeedServer(posts);
                var desk = new RunningDesk(feeds.address(), "--no-demo")) {
            apply(feeds, desk);
            awaitEveryPostOnce(desk);

            feeds.changeTags();
            for (var client : posts.keySet()) desk.check(client + "-feed");
            await().atMost(PATIENCE).until(() -> feeds.served() >= 2 * posts.size());

            awaitEveryPostOnce(desk);
            assertThat(count(desk, "select count(*) from response.mention where revision > 1"))
                    .isZero();
            assertThat(desk.run("rebuild", "reports")).contains("Every figure is as it was");
            awaitEveryPostOnce(desk);
        }
    }

    @Test
    void everyPostIsHeldExactlyOnceWhenEachProcessIsKilledHalfWay() throws Exception {
        var victims =
                List.of("collector", "triage", "response", "reporting", "broker", "postgres", "front-door", "launcher");
        try (var feeds = new FeedServer(posts);
                var desk = new RunningDesk(feeds.address(), "--no-demo")) {
            feeds.show(0);
            apply(feeds, desk);
            for (int shown = 1; shown <= victims.size(); shown++) {
                feeds.show((double) shown / victims.size());
                var before = held(desk);
                for (var client : posts.keySet()) desk.check(client + "-feed");
                await().atMost(PATIENCE).until(() -> held(desk) > before);
                var victim = victims.get(shown - 1);
                desk.kill(victim);
                if (victim.equals("launcher")) desk.up();
                desk.awaitReady();
            }

            awaitEveryPostOnce(desk);
        }
    }

    private void apply(FeedServer feeds, RunningDesk desk) throws IOException, InterruptedException {
        for (var client : posts.keySet()) {
            var file = files.resolve(client + ".yaml");
            Files.writeString(file, ClientFile.of(client, feeds.feedOf(client)));
            desk.run("client", "apply", file.toString());
        }
    }

    private static void awaitEveryPostOnce(RunningDesk desk) {
        var wanted = wanted();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    assertThat(count(desk, "select count(*) from response.mention"))
                            .isEqualTo(wanted.size());
                    assertThat(count(
                                    desk,
                                    "select coalesce(sum(mentions), 0) from reporting.mention_hour"
                                            + " where generation = (select shown from reporting.generation)"))
                            .isEqualTo(wanted.size());
                });
        assertThat(texts(desk, DESK)).isEqualTo(wanted);
        assertThat(texts(desk, REPORTS)).isEqualTo(wanted);
        assertThat(figures(desk)).isEqualTo(posts.entrySet().stream().collect(toMap(Map.Entry::getKey, client ->
                (long) client.getValue().size())));
    }

    private static Map<String, String> wanted() {
        var wanted = new HashMap<String, String>();
        for (var post : posts.values().stream().flatMap(List::stream).toList())
            wanted.put(post.clientId() + " " + Feeds.permalink(post), post.text());
        return wanted;
    }

    /** Texts by client and permalink; fails when two rows are the same post. */
    private static Map<String, String> texts(RunningDesk desk, String query) {
        var texts = new HashMap<String, String>();
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var post = rows.getString(1) + " " + rows.getString(2);
                assertThat(texts.put(post, rows.getString(3))).as(post).isNull();
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Long> figures(RunningDesk desk) {
        var figures = new HashMap<String, Long>();
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(FIGURES)) {
            while (rows.next()) figures.put(rows.getString(1), rows.getLong(2));
            return figures;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long held(RunningDesk desk) throws SQLException {
        return count(desk, "select count(*) from response.mention");
    }

    private static long count(RunningDesk desk, String query) throws SQLException {
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
