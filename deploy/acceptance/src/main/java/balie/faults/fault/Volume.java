package balie.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A disk of its own for one folder, small enough to be filled. Where mounting is not allowed there is none, and no fault with it. */
public final class Volume implements AutoCloseable {
    private final Path place;
    private final boolean mounted;

    private Volume(Path place, boolean mounted) {
        this.place = place;
        this.mounted = mounted;
    }

    /** Mounts one of so many megabytes at that place. */
    public static Volume at(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        return new Volume(
                place,
                run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + megabytes + "m", "tmpfs", place.toString()));
    }

    /** Where it is mounted; empty where that is not allowed. */
    public Optional<Path> place() {
        return mounted ? Optional.of(place) : Optional.empty();
    }

    void fill() throws IOException {
        try (var ballast = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            fill(ballast, 1 << 20);
            fill(ballast, 1 << 12);
        }
    }

    private static void fill(FileChannel ballast, int step) {
        try {
            while (true) ballast.write(ByteBuffer.allocate(step));
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return place.resolve("ballast");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (mounted) run("umount", place.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
