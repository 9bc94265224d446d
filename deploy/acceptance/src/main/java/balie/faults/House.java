package balie.faults;

import balie.acceptance.RunningDesk;
import balie.faults.fault.Proxy;
import balie.faults.fault.Scene;
import balie.faults.fault.Volume;
import balie.faults.journal.Journal;
import balie.local.folder.DataFolder;
import balie.local.folder.Secrets;
import balie.servers.Folders;
import balie.servers.PostgresBinaries;
import balie.servers.PostgresFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A desk with proxies between the services and their servers, and the servers' folders on small disks of their own. */
final class House implements AutoCloseable {
    private static final int MEGABYTES = 6_000;

    private final Path root;
    private final Proxy broker;
    private final Proxy database;
    private final Volume brokerVolume;
    private final Volume databaseVolume;
    private final RunningDesk desk;
    private boolean closed;

    /** Starts it with these settings in its environment. */
    House(Map<String, String> settings) throws IOException, InterruptedException {
        root = Files.createTempDirectory("balie-faults-").toAbsolutePath();
        int port = RunningDesk.freePorts();
        broker = new Proxy(port + 12);
        database = new Proxy(port + 11);
        brokerVolume = Volume.at(root.resolve("broker-disk"), MEGABYTES);
        databaseVolume = Volume.at(root.resolve("database-disk"), MEGABYTES);
        layOut(port);
        var all = new HashMap<>(settings);
        all.put("BALIE_BROKER_VIA", broker.address());
        all.put("BALIE_DATABASE_VIA", database.address());
        desk = new RunningDesk(data(), port, all, "--no-demo");
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAtTheEnd, "end"));
    }

    /** Links stand where the launcher makes folders, and lead to the volumes. */
    private void layOut(int port) throws IOException {
        var folder = new DataFolder(data());
        folder.prepare();
        if (brokerVolume.place().isPresent()) {
            var place = Files.createDirectory(brokerVolume.place().get().resolve("broker"));
            Files.createSymbolicLink(folder.broker(), place);
        }
        if (databaseVolume.place().isPresent()) {
            var place = databaseVolume.place().get().resolve("postgres");
            var password = new Secrets(folder.secrets()).database().of("postgres");
            PostgresFolder.prepare(PostgresBinaries.userCache(), place, port + 11, password);
            Files.createSymbolicLink(folder.postgres(), place);
        }
    }

    private Path data() {
        return root.resolve("data");
    }

    /** Where the servers keep what they keep. */
    List<Path> serverFolders() throws IOException {
        var folder = new DataFolder(data());
        return List.of(folder.broker().toRealPath(), folder.postgres().toRealPath());
    }

    RunningDesk desk() {
        return desk;
    }

    Scene scene(Journal journal, int brevity) {
        return new Scene(desk, broker, database, brokerVolume, databaseVolume, journal, brevity);
    }

    /** Whoever breaks off the proof leaves no desk behind. */
    private void closeAtTheEnd() {
        try {
            close();
        } catch (Exception e) {
            System.err.println("The desk in " + root + " could not be stopped: " + e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws Exception {
        if (closed) return;
        closed = true;
        desk.close();
        broker.close();
        database.close();
        brokerVolume.close();
        databaseVolume.close();
        Folders.delete(root);
    }
}
