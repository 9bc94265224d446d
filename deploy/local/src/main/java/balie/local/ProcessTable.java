package balie.local;

import balie.local.folder.DataFolder;
import balie.local.folder.DeskLock;
import balie.local.process.LeftBehind;
import balie.local.process.Memory;
import balie.local.process.RunFile;
import balie.servers.BrokerFolder;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The desk's processes as a table: id, since when, memory, and whether each does its work. */
record ProcessTable(DataFolder folder, Optional<DeskLock.Holder> launcher) {
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("dd MMM HH:mm:ss").withZone(ZoneId.systemDefault());

    boolean isEmpty() {
        return launcher.isEmpty() && runFiles().isEmpty();
    }

    private List<RunFile> runFiles() {
        return new LeftBehind(folder.run()).runFiles();
    }

    List<String> lines() {
        var table = new Table().row("process", "pid", "up since", "memory", "state");
        var total = 0L;
        for (var file : runFiles()) total += add(file, table);
        if (launcher.isPresent()) total += addLauncher(table);
        return table.row("all", "", "", megabytes(total), "").lines();
    }

    private long add(RunFile file, Table table) {
        var process = file.living();
        if (process.isEmpty()) {
            table.row(file.name(), "-", "-", "-", "down");
            return 0;
        }
        return add(file.name(), process.get(), state(file.name()), table);
    }

    private long addLauncher(Table table) {
        return ProcessHandle.of(launcher.orElseThrow().pid())
                .map(process -> add("launcher", process, "watching", table))
                .orElse(0L);
    }

    private static long add(String name, ProcessHandle process, String state, Table table) {
        // The launcher's children have rows of their own.
        var memory = name.equals("launcher") ? Memory.ofOne(process) : Memory.of(process);
        var since = process.info().startInstant().map(SINCE::format).orElse("-");
        table.row(name, process.pid(), since, memory.isPresent() ? megabytes(memory.getAsLong()) : "-", state);
        return memory.orElse(0);
    }

    private String state(String name) {
        if (launcher.isEmpty()) return "left by a killed launcher";
        var ports = new Ports(launcher.get().port());
        var service = Arrays.stream(Service.values())
                .filter(each -> each.label().equals(name))
                .findFirst();
        if (service.isPresent())
            return Web.isGood("http://127.0.0.1:" + ports.of(service.get()) + "/q/health/ready")
                    ? "healthy"
                    : "not ready";
        return answers(name, ports) ? "answers" : "does not answer";
    }

    private static boolean answers(String name, Ports ports) {
        return switch (name) {
            case House.POSTGRES -> Web.listens("127.0.0.1", ports.postgres());
            case House.BROKER -> BrokerFolder.answers("127.0.0.1:" + ports.broker());
            case House.FRONT_DOOR -> Web.listens("127.0.0.1", ports.frontDoor());
            default -> Web.listens(Ports.DEMO_ADDRESS, ports.demo());
        };
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
