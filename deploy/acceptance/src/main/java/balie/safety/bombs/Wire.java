package balie.safety.bombs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/** Sends letters byte by byte as they are written, which no client of HTTP would, and reads what is answered meanwhile. */
final class Wire {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final URI door;

    Wire(String origin) {
        door = URI.create(origin);
    }

    /** The status of the answer; 0 when the line was cut without one, or nothing was said in that time. */
    int send(Letter letter, Duration patience) throws IOException {
        try (var line = new Socket(door.getHost(), door.getPort())) {
            line.setSoTimeout((int) patience.toMillis());
            var out = line.getOutputStream();
            var writer = new Thread(() -> write(letter, out), "letter");
            writer.setDaemon(true);
            writer.start();
            return status(line);
        }
    }

    /** How long the other side bears headers that come a byte a second; at most that time. */
    Duration hangsUpOnSlowHeaders(Duration patience) throws IOException {
        long began = System.nanoTime();
        try (var line = new Socket(door.getHost(), door.getPort())) {
            line.setSoTimeout((int) SECOND.toMillis());
            line.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + door.getAuthority() + "\r\nX-Slow: ").getBytes(ISO_8859_1));
            while (since(began).compareTo(patience) < 0 && isOpen(line))
                line.getOutputStream().write('x');
        } catch (IOException hungUp) {
            // As it should be.
        }
        return since(began);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Waits for a second, or until the other side says something or hangs up. */
    private static boolean isOpen(Socket line) throws IOException {
        try {
            return line.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silence) {
            return true;
        }
    }

    private void write(Letter letter, OutputStream out) {
        try {
            out.write(letter.head(door.getAuthority()));
            letter.body().write(out);
            out.flush();
        } catch (IOException e) {
            // Hung up on, as it should be.
        }
    }

    private static int status(Socket line) {
        try {
            var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), ISO_8859_1)).readLine();
            return answer == null ? 0 : Integer.parseInt(answer.split(" ")[1]);
        } catch (IOException e) {
            return 0;
        }
    }
}
