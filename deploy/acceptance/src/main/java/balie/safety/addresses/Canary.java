package balie.safety.addresses;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens at a port on every address of this machine, of either kind, and tells of whoever connects. Serves a feed, so that what is read can be told. */
final class Canary implements AutoCloseable {
    /** Stands in all that it serves. */
    static final String SONG = "kanariepiet-zong";

    private static final int READING_MILLIS = 2_000;
    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>%1$s</title><item><guid>1</guid><title>%1$s</title></item></channel></rss>"
                    .formatted(SONG);

    private final ServerSocket socket = new ServerSocket();
    private final List<String> visits = new CopyOnWriteArrayList<>();

    Canary() throws IOException {
        socket.bind(new InetSocketAddress((InetAddress) null, 0));
        var thread = new Thread(this::listen, "canary");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Who came since this was last asked, and the first line of what each sent. */
    List<String> visits() {
        var seen = List.copyOf(visits);
        visits.removeAll(seen);
        return seen;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var visitor = socket.accept()) {
                visits.add("a connection");
                visitor.setSoTimeout(READING_MILLIS);
                hear(visitor);
            } catch (IOException e) {
                // Closed, or the visitor sent nothing: that it came is told already.
            }
        }
    }

    private void hear(Socket visitor) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream(), ISO_8859_1));
        visits.add("that asked: " + lines.readLine());
        var head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\nContent-Length: %d\r\n\r\n";
        visitor.getOutputStream().write((head.formatted(FEED.length()) + FEED).getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
