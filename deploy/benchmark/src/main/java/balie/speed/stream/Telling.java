package balie.speed.stream;

import balie.events.Topic;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Medians;
import balie.speed.Row;
import balie.speed.Run;
import balie.testing.RealServers;
import balie.testing.Servers;
import java.util.ArrayList;
import java.util.List;

/**
 * What telling by way of an outbox costs: the collector's relay, which takes rows away, sends them and waits, beside a producer
 * that has the same events in memory. And how late an event comes: rows are written here, not in the collector, so that its relay must
 * find them by looking; rows of its own it hears of at once.
 */
public final class Telling implements Row {
    private static final int EVENTS = 40_000;
    private static final int COMMITS = 300;
    /** How many posts one check of a source brings. */
    private static final int TOGETHER = 100;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public String what() {
        return "the outbox's relay ÷ a raw producer, acks=all; and how soon after its commit an event can be consumed";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        var servers = RealServers.running();
        try (var collector = Service.start("collector-service", servers);
                var outbox = new OutboxRows(servers)) {
            var figures = new ArrayList<>(rates(run, servers, outbox));
            figures.add(lateness(run, servers, outbox));
            return figures;
        }
    }

    private static List<Figure> rates(Run run, Servers servers, OutboxRows outbox) throws Exception {
        int count = run.count(EVENTS);
        var rows = OutboxRows.of(MadeMentions.of(count), TOGETHER);
        var kafka = servers.kafka();
        try (var track = new Track(kafka, Topic.MENTION_COLLECTED.topicName());
                var loop = Loop.start(BareTelling.class, kafka, String.valueOf(count));
                var describing = Loop.start(BareTelling.class, kafka, String.valueOf(count), "described")) {
            var relay = run.ratio(
                    "relay ÷ producer",
                    () -> {
                        track.begin();
                        outbox.add(rows);
                        return track.rate(count);
                    },
                    () -> track.rateOf(loop, count));
            var headers = run.ratio(
                    "producer of events with headers ÷ producer",
                    () -> track.rateOf(describing, count),
                    () -> track.rateOf(loop, count));
            return List.of(relay.figure(Bar.atLeast(0.4)), headers.figure(Bar.none()));
        }
    }

    private static Figure lateness(Run run, Servers servers, OutboxRows outbox) throws Exception {
        try (var lateness = new Lateness(servers.kafka(), outbox)) {
            var late = lateness.of(Math.max(20, run.count(COMMITS)));
            var from = "%d commits from another process, median %.0f ms".formatted(late.size(), Medians.of(late));
            return new Figure("commit → consumable, p99", Medians.quantile(late, 0.99), "ms", Bar.atMost(250), from);
        }
    }
}
