package balie.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.LockSupport;

/**
 * The names that the desk's programs know, and no others: a file takes the place of the resolver. One name turns: it leads to a public
 * address at one moment and to this machine at the next, as soon as it is let.
 */
public final class Names implements AutoCloseable {
    private static final String KNOWN = """
            127.0.0.1 localhost
            127.0.0.1 inwards.example
            ::1 six.example
            ::ffff:127.0.0.1 mapped.example
            10.0.0.1 private.example
            169.254.169.254 metadata.example
            3ffe::1 twofaced.example
            127.0.0.1 twofaced.example
            """;
    /** Public by its number, and given to nobody: the 6bone's, handed back in 2006 (RFC 3701). */
    private static final String NOBODY = "3ffe::1";

    private static final long TURN_NANOS = 3_000_000;

    private final Path file;
    private final Path next;
    private final String own;
    private volatile boolean closed;

    Names() throws IOException {
        file = Files.createTempFile("names-", "").toAbsolutePath();
        next = file.resolveSibling(file.getFileName() + ".next");
        own = "127.0.0.1 " + InetAddress.getLocalHost().getHostName() + "\n";
        write(NOBODY);
    }

    /** What a program of Java is told, so that it knows these names alone, and asks anew each time. */
    String option() {
        return "-Djdk.net.hosts.file=" + file + " -Dsun.net.inetaddr.ttl=0 -Dsun.net.inetaddr.negative.ttl=0";
    }

    /** Lets the name turn from now on. */
    public void turn() {
        var thread = new Thread(this::keepTurning, "names");
        thread.setDaemon(true);
        thread.start();
    }

    private void keepTurning() {
        try {
            for (boolean inwards = true; !closed; inwards = !inwards) {
                write(inwards ? "127.0.0.1" : NOBODY);
                LockSupport.parkNanos(TURN_NANOS);
            }
        } catch (IOException e) {
            if (!closed) throw new UncheckedIOException(e);
        }
    }

    /** Whoever reads it meanwhile reads the one or the other. */
    private void write(String turning) throws IOException {
        Files.writeString(next, KNOWN + own + turning + " turning.example\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        Files.deleteIfExists(next);
        Files.deleteIfExists(file);
    }
}
