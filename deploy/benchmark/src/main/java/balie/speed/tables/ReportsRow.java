package balie.speed.tables;

import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Medians;
import balie.speed.Row;
import balie.speed.Run;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the reports cost: an answer that nothing changed, and a dashboard, with few posts and with many. */
public final class ReportsRow implements Row {
    private static final int FEW = 10_000;
    private static final int LOOKS = 200;
    private static final int ANSWERS = 1_500;
    /** The largest client: more than a fifth of all posts. */
    private static final String CLIENT = MadeClients.id(0);

    /** All that the dashboard's figures are made of, in one look at the hourly counters, without policies. */
    private static final String ROLLUP = """
            select concerning, date_trunc('day', hour), sentiment, channel, motive, category, language, backfill, withdrawn, sum(mentions)
            from reporting.mention_hour
            where generation = 1 and client_id = ? and hour >= now() - interval '30 days'
            group by grouping sets ((concerning), (concerning, date_trunc('day', hour), sentiment), (concerning, channel, motive),
                (concerning, category), (concerning, language), (concerning, backfill), (concerning, withdrawn))
            """;

    private final int most;

    /** @param most how many posts it grows to */
    public ReportsRow(int most) {
        this.most = most;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String what() {
        return "a portal's 304 ÷ an empty answer behind the same key; a dashboard ÷ the bare SELECT of its rollup, with few and many posts";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        var settings = Map.of("BALIE_PORTAL_RATE_REQUESTS", "100000000");
        try (var desk = MeasuredDesk.start(settings);
                var connection = desk.database()) {
            var facts = new MadeFacts(desk);
            int few = Math.max(1_000, run.count(FEW));
            facts.growTo(few);
            var visitor = Visitor.agent(desk.desk(), "reporting", List.of(CLIENT));
            look(visitor, run);
            var before = look(visitor, run);
            var unchanged = unchanged(desk, run);
            int many = run.count(most);
            run.say().accept("  filling up to %,d posts".formatted(many));
            facts.growTo(many);
            look(visitor, run);
            var after = look(visitor, run);
            return List.of(
                    unchanged,
                    beside(connection, after, run),
                    growth("dashboard p99, " + many + " ÷ " + few + " posts", after, before));
        }
    }

    private static List<Double> look(Visitor visitor, Run run) throws Exception {
        var looks = new ArrayList<Double>();
        for (int look = 0; look < Math.max(40, run.count(LOOKS)); look++)
            looks.add(visitor.milliseconds(200, "/reports/" + CLIENT));
        return looks;
    }

    private static Figure beside(Connection connection, List<Double> dashboard, Run run) throws SQLException {
        rollup(connection, run);
        var bare = rollup(connection, run);
        double ours = Medians.quantile(dashboard, 0.99);
        double floor = Medians.quantile(bare, 0.99);
        return new Figure(
                "dashboard p99 ÷ bare SELECT of its rollup",
                ours / floor,
                "×",
                Bar.atMost(3),
                String.format(
                        Locale.ROOT,
                        "p99 %.1f ÷ %.1f ms; p50 %.1f ÷ %.1f ms",
                        ours,
                        floor,
                        Medians.of(dashboard),
                        Medians.of(bare)));
    }

    private static List<Double> rollup(Connection connection, Run run) throws SQLException {
        var looks = new ArrayList<Double>();
        try (var query = connection.prepareStatement(ROLLUP)) {
            for (int look = 0; look < Math.max(40, run.count(LOOKS)); look++) {
                long began = System.nanoTime();
                query.setString(1, CLIENT);
                var rows = query.executeQuery();
                while (rows.next()) rows.getLong(10);
                looks.add((System.nanoTime() - began) / 1e6);
            }
        }
        return looks;
    }

    private static Figure growth(String name, List<Double> after, List<Double> before) {
        double late = Medians.quantile(after, 0.99);
        double early = Medians.quantile(before, 0.99);
        return new Figure(
                name,
                late / early,
                "×",
                Bar.atMost(1.5),
                String.format(
                        Locale.ROOT,
                        "p99 %.1f ÷ %.1f ms; p50 %.1f ÷ %.1f ms; ten thousand posts a month, so many are a longer past",
                        late,
                        early,
                        Medians.of(after),
                        Medians.of(before)));
    }

    /** Answers a second: to a portal at its feed's end, and of the portal's own empty address. */
    private static Figure unchanged(MeasuredDesk desk, Run run) throws Exception {
        var portal = Visitor.portal(desk.desk(), key(desk));
        var feed = "/api/v1/clients/" + CLIENT + "/mentions";
        var cursor = end(portal, feed);
        var path = feed + "?cursor=" + cursor;
        var tag = portal.ask(path).headers().firstValue("ETag").orElseThrow();
        int answers = Math.max(200, run.count(ANSWERS));
        return run.ratio(
                        "portal's 304 ÷ empty endpoint",
                        () -> answers(answers, () -> portal.milliseconds(304, path, "If-None-Match", tag)),
                        () -> answers(answers, () -> portal.milliseconds(204, "/api/v1/clients/" + CLIENT + "/ping")))
                .figure(Bar.atLeast(0.8));
    }

    @FunctionalInterface
    private interface Answer {
        double milliseconds() throws Exception;
    }

    private static double answers(int count, Answer answer) throws Exception {
        double milliseconds = 0;
        for (int number = 0; number < count; number++) milliseconds += answer.milliseconds();
        return count * 1_000 / milliseconds;
    }

    /** Follows the feed as a portal does. */
    private static String end(Visitor portal, String feed) throws Exception {
        var json = new ObjectMapper();
        var page = json.readTree(portal.ask(feed + "?limit=1000").body());
        while (page.path("has_more").asBoolean())
            page = json.readTree(portal.ask(feed + "?limit=1000&cursor="
                            + page.path("next_cursor").asText())
                    .body());
        return page.path("next_cursor").asText();
    }

    private static String key(MeasuredDesk desk) {
        var wanted = new ObjectMapper().createObjectNode().put("name", "Meting");
        wanted.putArray("scopes").add("mentions:read");
        var answer = desk.desk().operator().post("/api/v1/clients/" + CLIENT + "/keys", wanted);
        if (!answer.isGood()) throw new IllegalStateException("no key: " + answer.inWords());
        return answer.body().path("secret").asText();
    }
}
