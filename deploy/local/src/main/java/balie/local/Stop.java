package balie.local;

import balie.local.folder.DataFolder;
import balie.local.folder.DeskLock;
import balie.local.process.LeftBehind;
import balie.servers.Ending;
import balie.servers.Signal;
import java.time.Duration;

/** Stops the desk in order: through its launcher where that lives, else by what it left. */
final class Stop {
    /** Longer than all that the launcher itself waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DataFolder folder;

    Stop(Arguments arguments) {
        folder = new DataFolder(arguments.data());
    }

    int run() {
        var launcher = DeskLock.holder(folder).flatMap(holder -> ProcessHandle.of(holder.pid()));
        launcher.ifPresent(process -> Ending.of(process, Signal.TERM, PATIENCE));
        var left = new LeftBehind(folder.run()).settle(House.endingOrder());
        if (launcher.isPresent()) System.out.println("Stopped the desk of " + folder.root() + ".");
        else if (left > 0) System.out.println("Stopped " + left + " processes that a killed launcher had left.");
        else System.out.println("No desk runs in " + folder.root() + ".");
        return 0;
    }
}
