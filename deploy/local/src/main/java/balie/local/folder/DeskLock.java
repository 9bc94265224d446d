package balie.local.folder;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that a launcher uses the data folder, and which. The operating system lets go of it when the launcher ends, however it ends.
 */
public final class DeskLock implements AutoCloseable {
    private static final String FILE = "desk.lock";

    private final FileChannel channel;

    private DeskLock(FileChannel channel) {
        this.channel = channel;
    }

    /** A launcher that holds the folder. */
    public record Holder(String origin, long pid) {
        /** The front door's port. */
        public int port() {
            return URI.create(origin).getPort();
        }
    }

    /** Takes the folder for a desk at that address; empty when another launcher has it. */
    public static Optional<DeskLock> take(DataFolder folder, String origin) {
        try {
            var channel = open(folder);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            var content = origin + "\n" + ProcessHandle.current().pid() + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return Optional.of(new DeskLock(channel));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The launcher that holds the folder now. */
    public static Optional<Holder> holder(DataFolder folder) {
        if (!Files.exists(file(folder))) return Optional.empty();
        try (var channel = open(folder)) {
            return lock(channel) == null ? last(folder) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The launcher that holds the folder or held it last. */
    public static Optional<Holder> last(DataFolder folder) {
        try {
            var lines = Files.readAllLines(file(folder));
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Holder(lines.get(0), Long.parseLong(lines.get(1))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FileChannel open(DataFolder folder) throws IOException {
        return FileChannel.open(
                file(folder), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path file(DataFolder folder) {
        return folder.run().resolve(FILE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
