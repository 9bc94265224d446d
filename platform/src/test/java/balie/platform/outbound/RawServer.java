package balie.platform.outbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers byte for byte what it was told, however wrong. */
final class RawServer implements Closeable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread accepting;
    private volatile boolean mute;

    RawServer() throws IOException {
        accepting = start(this::accept);
    }

    private interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    int port() {
        return socket.getLocalPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    List<String> requests() {
        return requests;
    }

    /** Line ends become CRLF; content must have none. */
    void answer(String path, String text) {
        answer(path, text.replace("\n", "\r\n").getBytes(UTF_8));
    }

    void answer(String path, byte[] bytes) {
        answers.put(path, out -> out.write(bytes));
    }

    /** After the head the same bytes again and again, with a pause between. */
    void endless(String path, String head, byte[] bytes, Duration pause) {
        answers.put(path, out -> {
            out.write(head.replace("\n", "\r\n").getBytes(UTF_8));
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                out.write(bytes);
                out.flush();
            }
        });
    }

    /** Accepts connections and neither reads nor writes. */
    void mute() {
        mute = true;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            if (mute) closed.await();
            var request = head(connection);
            requests.add(request);
            var answer = answers.get(request.split(" ", 3)[1]);
            if (answer != null) answer.write(connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // The client hung up, as several tests want it to.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(Socket connection) throws IOException {
        var head = new StringBuilder();
        var in = connection.getInputStream();
        for (int read = in.read(); read >= 0; read = in.read()) {
            head.append(new String(new byte[] {(byte) read}, ISO_8859_1));
            if (head.indexOf("\r\n\r\n") >= 0) return head.toString();
            if (head.charAt(0) == 0x16) return "TLS / ";
        }
        return head.isEmpty() ? "NONE / " : head.toString();
    }

    private static Thread start(Runnable work) {
        var thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** When it returns nobody listens: the port stays open until whoever accepts has let go of it. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
