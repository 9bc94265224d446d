package balie.reporting;

import balie.events.ChannelType;
import balie.events.SourceChecked;
import balie.events.SourceChecked.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Checks of sources for tests: a forum that was read, checked every quarter of an hour, unless told otherwise. */
public record ACheck(String source, List<String> clients, Instant at, Outcome outcome) {
    public static ACheck aCheck() {
        return new ACheck("forum", List.of("floorhuis"), Instant.parse("2026-11-22T09:00:00Z"), Outcome.READ);
    }

    public ACheck of(String anotherSource) {
        return new ACheck(anotherSource, clients, at, outcome);
    }

    public ACheck forClients(String... ids) {
        return new ACheck(source, List.of(ids), at, outcome);
    }

    public ACheck at(String moment) {
        return at(Instant.parse(moment));
    }

    public ACheck at(Instant moment) {
        return new ACheck(source, clients, moment, outcome);
    }

    public ACheck ending(Outcome another) {
        return new ACheck(source, clients, at, another);
    }

    public SourceChecked checked() {
        var failed = outcome == Outcome.FAILED;
        return new SourceChecked(
                UUID.randomUUID(),
                source,
                "Source " + source,
                ChannelType.FORUM,
                clients,
                at,
                120,
                outcome,
                failed ? "timeout" : null,
                failed ? "The source did not answer in time." : null,
                failed ? 0 : 20,
                1,
                at.plus(Duration.ofMinutes(15)));
    }
}
