package balie.speed.stream;

import balie.events.Topic;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Medians;
import balie.speed.Row;
import balie.speed.Run;
import balie.testing.RealServers;
import balie.testing.Servers;
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
            return List.of(rate(run, servers, outbox), lateness(run, servers, outbox));
        }
    }

    private static Figure rate(Run run, Servers servers, OutboxRows outbox) throws Exception {
        int count = run.count(EVENTS);
        var rows = OutboxRows.of(MadeMentions.of(count), TOGETHER);
        try (var track = new Track(servers.kafka(), Topic.MENTION_COLLECTED.topicName());
                var loop = Loop.start(BareTelling.class, servers.kafka(), String.valueOf(count))) {
            return run.ratio(
                            "relay ÷ producer",
                            () -> {
                                track.begin();
                                outbox.add(rows);
                                return track.rate(count);
                            },
                            () -> {
                                track.begin();
                                loop.once();
                                return track.rate(count);
                            })
                    .figure(Bar.atLeast(0.4));
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
