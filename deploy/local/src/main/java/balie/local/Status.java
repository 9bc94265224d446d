package balie.local;

import balie.local.client.Operator;
import balie.local.folder.DataFolder;
import balie.local.folder.DeskLock;
import java.util.List;

/** {@code ./balie status}: what runs, how far consumers are behind, how sources fare, what was counted. */
final class Status {
    private final DataFolder folder;

    Status(Arguments arguments) {
        folder = new DataFolder(arguments.data());
    }

    int run() {
        var launcher = DeskLock.holder(folder);
        var processes = new ProcessTable(folder, launcher);
        System.out.println(launcher.map(holder -> "The desk of " + folder.root() + " runs at " + holder.origin() + ".")
                .orElse(
                        processes.isEmpty()
                                ? "No desk runs in " + folder.root() + "; start it with ./balie up."
                                : "The launcher of the desk of " + folder.root()
                                        + " was killed; ./balie up takes over, ./balie stop stops what is left."));
        if (processes.isEmpty()) return 1;
        print("Processes", processes.lines());
        if (launcher.isEmpty()) return 1;
        var desk = new Desk(folder, launcher.get());
        print("Consumer lag", lag(desk.ports()));
        counts(desk.operator());
        return 0;
    }

    private void counts(Operator operator) {
        var counts = new Counts(operator);
        print("Sources", counts.sources());
        print("Mentions per client", counts.mentions());
    }

    private static List<String> lag(Ports ports) {
        var table = new Table();
        for (var lag : Lag.at("127.0.0.1:" + ports.broker())) table.row(lag.group(), lag.topic(), lag.records());
        return table.lines();
    }

    private static void print(String title, List<String> lines) {
        System.out.println();
        System.out.println(title);
        if (lines.isEmpty()) System.out.println("  none");
        lines.forEach(System.out::println);
    }
}
