package balie.speed.chain;

import balie.acceptance.RunningDesk;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Polling;
import balie.speed.Row;
import balie.speed.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The whole chain: whether it bears three hundred mentions a second for ten minutes, and how many it bears for one. */
public final class Chain implements Row {
    private static final int RATE = 300;
    private static final Duration HELD = Duration.ofMinutes(10);
    private static final List<Integer> MORE = List.of(400, 500, 600, 700, 800, 1_000, 1_200);
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public String what() {
        return "posts from the fetch that brings them to the desk's open connection and the portal's page, 5% opening cases";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        Files.createDirectories(Path.of("target"));
        var ledger = new Ledger();
        try (var sites = new Sites(Clients.NAMES.size(), ledger);
                var desk = new RunningDesk(Map.of("BALIE_OUTBOUND_ALLOW", sites.addresses()), "--no-demo")) {
            Clients.furnish(desk, sites.outlets());
            Polling.OFTEN.until("the feeds are not read", PATIENCE, () -> everyFeedIsRead(desk));
            try (var portal = new PortalWatch(desk, ledger);
                    var page = new DeskWatch(desk, ledger);
                    var writer = new Writer(sites.outlets())) {
                writer.start();
                writer.write(RATE / 2);
                Thread.sleep(run.time(WARM_UP).toMillis());
                return figures(run, new House(desk), writer, ledger);
            }
        }
    }

    private static List<Figure> figures(Run run, House house, Writer writer, Ledger ledger)
            throws IOException, InterruptedException, SQLException {
        var hold = new Hold(writer, ledger, house, run.say());
        var held = hold.at(RATE, run.time(HELD));
        run.say().accept("  " + held);
        var through = (held.posts() - held.missing()) / (run.time(HELD).toMillis() / 1e3);
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("mentions a second", through, "/s", Bar.atLeast(RATE * 0.99), held.toString()));
        figures.add(new Figure("fetched → desk, p99", held.deskP99(), "s", Bar.atMost(2), median(held.deskP50())));
        figures.add(
                new Figure("fetched → portal, p99", held.portalP99(), "s", Bar.atMost(2), median(held.portalP50())));
        figures.add(new Figure("memory's growth after three tenths", hold.growth(), "%", Bar.atMost(5), hold.memory()));
        figures.add(
                new Figure("processor time of a post", hold.processorTime(), "ms", Bar.none(), hold.processorTimes()));
        figures.add(new Figure("cases", house.casesOfHundred(), "of 100", Bar.none(), "counted at the desk"));
        if (run.judges()) figures.add(highest(held, house, writer, ledger, run));
        return figures;
    }

    private static String median(double value) {
        return String.format(Locale.ROOT, "median %.2f s", value);
    }

    private static Figure highest(Window held, House house, Writer writer, Ledger ledger, Run run)
            throws IOException, InterruptedException {
        int highest = held.holds() ? RATE : 0;
        var last = held;
        for (int rate : MORE) {
            if (!last.holds()) break;
            run.say().accept("  " + rate + " a second");
            var hold = new Hold(writer, ledger, house, line -> {});
            last = hold.at(rate, run.time(STEP));
            run.say().accept("  " + last);
            run.say().accept("    processor time of a post, ms: " + hold.processorTimes());
            if (last.holds()) highest = rate;
        }
        return new Figure("highest rate that holds", highest, "/s", Bar.none(), "the step that ended it: " + last);
    }

    private static boolean everyFeedIsRead(RunningDesk desk) throws SQLException {
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from collector.source where read_at is null")) {
            return rows.next() && rows.getLong(1) == 0;
        }
    }
}
