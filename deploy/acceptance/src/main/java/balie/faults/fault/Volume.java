package balie.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of its own for one folder, which can be made full. Where mounting is not allowed there is none, and no fault with it. */
public final class Volume implements AutoCloseable {
    private static final int TRIES = 20;
    private static final long PAGE = 4096;

    private final Path place;
    private final long bytes;
    private final boolean mounted;

    private Volume(Path place, long bytes, boolean mounted) {
        this.place = place;
        this.bytes = bytes;
        this.mounted = mounted;
    }

    /** Mounts one of so many megabytes at that place. */
    public static Volume at(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        long bytes = megabytes * 1024L * 1024;
        return new Volume(
                place, bytes, run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + bytes, "tmpfs", place.toString()));
    }

    /** Where it is mounted; empty where that is not allowed. */
    public Optional<Path> place() {
        return mounted ? Optional.of(place) : Optional.empty();
    }

    /** Leaves no room beyond what it holds: it is made smaller, which takes no time and no memory. */
    void fill() throws IOException, InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) if (resize(held())) return;
        throw new IOException("the volume does not become as small as what it holds");
    }

    /** In pages of the size that it counts in. */
    private long held() throws IOException {
        var store = Files.getFileStore(place);
        return store.getTotalSpace() - store.getUnallocatedSpace() + PAGE;
    }

    void empty() throws IOException, InterruptedException {
        if (!resize(bytes)) throw new IOException("the volume does not become large again");
    }

    private boolean resize(long size) throws InterruptedException {
        return run("mount", "-o", "remount,size=" + size, place.toString());
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
