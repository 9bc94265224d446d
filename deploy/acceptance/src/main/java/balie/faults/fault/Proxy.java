package balie.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between the services and one of their servers, which can be slow, cut, half open or away. Loopback only. */
public final class Proxy implements AutoCloseable {
    private final int port;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private volatile long delayMillis;

    /** @param target the port of the server behind it */
    public Proxy(int target) {
        this.target = target;
        this.door = open(0);
        this.port = door.getLocalPort();
        listen();
    }

    /** {@code host:port}, for the services to connect to. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** How long each piece of data takes from now on; zero for at once. */
    void slow(long millis) {
        delayMillis = millis;
    }

    /** Cuts every connection; new ones are taken. */
    void cut() {
        lines.forEach(Line::close);
    }

    /** Nothing comes through the present connections any more, and neither side is told; new ones are taken. */
    void deafen() {
        lines.forEach(Line::deafen);
    }

    /** Refuses connections, and cuts those there are, until {@link #back}. */
    void away() throws IOException {
        door.close();
        cut();
    }

    void back() {
        door = open(port);
        listen();
    }

    private static ServerSocket open(int port) {
        try {
            var door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        var open = door;
        daemon(() -> {
            while (!open.isClosed()) accept(open);
        });
    }

    private void accept(ServerSocket open) {
        try {
            var client = open.accept();
            try {
                lines.add(new Line(client, new Socket(InetAddress.getLoopbackAddress(), target)));
            } catch (IOException e) {
                client.close();
            }
        } catch (IOException closed) {
            // Either the door was closed, or whoever knocked went away again.
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        away();
    }

    /** One connection through it. */
    private final class Line {
        private final Socket client;
        private final Socket server;
        private volatile boolean deaf;

        Line(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            daemon(() -> carry(client, server));
            daemon(() -> carry(server, client));
        }

        void deafen() {
            deaf = true;
        }

        private void carry(Socket from, Socket to) {
            var piece = new byte[64 * 1024];
            try (from;
                    to) {
                for (int size = from.getInputStream().read(piece);
                        size >= 0;
                        size = from.getInputStream().read(piece)) {
                    if (delayMillis > 0) Thread.sleep(delayMillis);
                    if (!deaf) to.getOutputStream().write(piece, 0, size);
                }
            } catch (IOException over) {
                // The other side is closed as well.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                lines.remove(this);
            }
        }

        void close() {
            try (client;
                    server) {
                lines.remove(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
