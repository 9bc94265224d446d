package balie.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL data folder, ready to be served: made by initdb when new, in one move so that half a folder never stays; its settings
 * and access rules are written at each start.
 */
public final class PostgresFolder {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path programs;
    private final Path folder;

    private PostgresFolder(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /**
     * Prepares the folder for a server on that port, stopping a server that still runs on it.
     *
     * @param cache where the programs are unpacked
     * @param superuserPassword taken when the folder is new
     */
    public static PostgresFolder prepare(Path cache, Path data, int port, String superuserPassword) {
        var folder = new PostgresFolder(PostgresBinaries.unpackedIn(cache), data.toAbsolutePath());
        try {
            folder.stopLeftOver();
            if (!Files.exists(folder.folder.resolve("PG_VERSION"))) folder.initialise(superuserPassword);
            PostgresSettings.write(folder.folder, port);
        } catch (IOException e) {
            throw new ServerFailed("The database's folder " + data + " cannot be prepared: " + e, e);
        }
        return folder;
    }

    /** The command that serves the folder; it ends in order at {@link Signal#INT}. */
    public List<String> command() {
        return program("postgres", "-D", folder.toString());
    }

    /** The server that runs on the folder now, whoever started it. */
    public Optional<ProcessHandle> server() {
        return server(folder);
    }

    /** The server that runs on that folder now, told from its {@code postmaster.pid}; a recycled process id is not taken for it. */
    public static Optional<ProcessHandle> server(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.isEmpty()) return Optional.empty();
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> works(process, data));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /**
     * A killed server's own children may outlive it for a moment, and no new server may start beside them. Its {@code postmaster.pid} goes
     * too: PostgreSQL would take whoever got that process id since, after a reboot say, for a running server.
     */
    private void stopLeftOver() throws IOException {
        server().ifPresent(process -> Ending.of(process, Signal.INT, PATIENCE));
        ProcessHandle.allProcesses()
                .filter(process -> works(process, folder))
                .forEach(child -> Ending.of(child, Signal.TERM, PATIENCE));
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    /** Every process of a server works in its data folder. */
    private static boolean works(ProcessHandle process, Path data) {
        var working = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        try {
            return isPostgres(process) && Files.exists(data) && Files.isSameFile(working, data);
        } catch (IOException e) {
            return false;
        }
    }

    private void initialise(String superuserPassword) throws IOException {
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        Files.createDirectories(fresh.getParent());
        var passwordFile = Files.createTempFile("balie", ".pw");
        try {
            Files.writeString(passwordFile, superuserPassword);
            run(program(
                    "initdb",
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** PostgreSQL refuses to run as root: there it runs in a user namespace of its own, as nobody. */
    private List<String> program(String name, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) command.addAll(List.of("unshare", "-U"));
        command.add(programs.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    private boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) throw new ServerFailed("A new database could not be made: " + output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while a new database was made.", e);
        }
    }
}
