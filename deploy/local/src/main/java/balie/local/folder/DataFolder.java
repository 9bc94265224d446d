package balie.local.folder;

import balie.local.Refused;
import balie.servers.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The one folder that holds all that the desk keeps; only its owner may look in. */
public record DataFolder(Path root) {
    private static final long LEAST_FREE = 500L * 1024 * 1024;
    private static final List<String> OURS =
            List.of("postgres", "postgres.new", "broker", "logs", "run", "secrets", "demo-applied");

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path broker() {
        return root.resolve("broker");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    /** Says which demo was applied last. */
    public Path demoApplied() {
        return root.resolve("demo-applied");
    }

    /** Makes the folder and its rooms when missing. */
    public void prepare() {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            for (var room : List.of(root, logs(), run(), secrets()))
                if (!Files.isDirectory(room)) Files.createDirectories(room, ownerOnly);
        } catch (IOException e) {
            throw new Refused("The data folder %s cannot be made (%s); choose another with --data DIR."
                    .formatted(root, e.getClass().getSimpleName()));
        }
    }

    /** Refuses a disk that is nearly full, on which PostgreSQL and the broker would stop in the middle of things. */
    public void requireRoom() {
        var free = root.toFile().getUsableSpace();
        if (free < LEAST_FREE)
            throw new Refused(
                    "Only %d MB is free on the disk of %s and the desk needs %d MB; free some, or choose another folder with --data DIR."
                            .formatted(free >> 20, root, LEAST_FREE >> 20));
    }

    public boolean exists() {
        return Files.isDirectory(run());
    }

    /** Deletes everything the desk keeps, and nothing else that lies there. */
    public void wipe() throws IOException {
        for (var room : OURS) Folders.delete(root.resolve(room));
        if (isEmpty()) Files.delete(root);
    }

    private boolean isEmpty() throws IOException {
        try (var content = Files.list(root)) {
            return content.findAny().isEmpty();
        }
    }
}
