package balie.collector.check;

import balie.collector.monitor.Watch;
import balie.collector.monitor.WatchList.Watching;
import balie.collector.visit.Reading;
import java.util.List;

/** A check once the source has answered: what remains is to work out, publish and remember. */
record Check(Claim claim, Watching watching, Reading reading, Ending ending) {
    /** The same, without so many mentions that were too large. */
    Check leavingOut(int mentions) {
        return new Check(claim, watching, reading, ending.leavingOut(mentions));
    }

    /** Who listens to the source. */
    List<String> clients() {
        if (claim.owner() != null) return List.of(claim.owner());
        return watching.watches().stream()
                .map(Watch::clientId)
                .distinct()
                .sorted()
                .toList();
    }
}
