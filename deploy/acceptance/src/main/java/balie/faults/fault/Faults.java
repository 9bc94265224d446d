package balie.faults.fault;

import balie.acceptance.RunningDesk;
import java.util.ArrayList;
import java.util.List;

/** Everything that is made to go wrong. */
public final class Faults {
    private Faults() {}

    /** Each once, in the order in which they are shown. */
    public static List<Fault> all() {
        var faults = new ArrayList<Fault>();
        for (var service : RunningDesk.SERVICES) faults.add(new Kill(service));
        for (var part : List.of("broker", "postgres", "front-door")) faults.add(new Kill(part));
        for (var service : RunningDesk.SERVICES) faults.add(new Freeze(service));
        for (var part : List.of("broker", "postgres", "launcher")) faults.add(new Freeze(part));
        for (var server : Server.values())
            faults.addAll(List.of(
                    new Slow(server), new Cut(server), new HalfOpen(server), new Full(server), new Away(server)));
        for (var service : RunningDesk.SERVICES) faults.add(new Skewed(service, "+5m"));
        faults.add(new Skewed("response", "-5m"));
        faults.addAll(List.of(
                new Rolling(),
                new Replicas(),
                new PoisonEverywhere(),
                new KillLauncher(),
                new Replay("mention-collected", "triage"),
                new Replay("mention-triaged", "response"),
                new Replay("mention-triaged", "reporting")));
        return List.copyOf(faults);
    }
}
