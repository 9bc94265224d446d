package balie.faults.load;

import balie.faults.journal.Alert;
import balie.faults.journal.Alert.Way;
import balie.faults.journal.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A telephone that mail reaches, by just as much SMTP as that takes. Of a mail it keeps the Message-ID, in the journal, before the sender
 * is told that it was taken: a mail server for tests would keep every mail for ever.
 */
final class MailReceiver implements AutoCloseable {
    private static final String ID = "message-id:";
    private static final int PATIENCE = 30_000;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    });
    private final Journal journal;

    MailReceiver(Journal journal) throws IOException {
        this.journal = journal;
        threads.execute(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    private void listen() {
        while (!server.isClosed())
            try {
                var connection = server.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                // Closed, or a connection that was gone before it was taken.
                continue;
            }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setSoTimeout(PATIENCE);
            var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            say(connection, "220 telephone");
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (!answer(connection, lines, line.toUpperCase(Locale.ROOT))) return;
        } catch (IOException e) {
            // The sender went away: what it was told stands.
            return;
        }
    }

    /** Whether the talk goes on. */
    private boolean answer(Socket connection, BufferedReader lines, String command) throws IOException {
        if (command.startsWith("QUIT")) {
            say(connection, "221 bye");
            return false;
        }
        if (command.startsWith("DATA")) {
            say(connection, "354 go on");
            var id = readMail(lines);
            if (id != null) journal.arrived(new Alert(Way.MAIL, id, Instant.now()));
        }
        say(connection, "250 ok");
        return true;
    }

    /** The Message-ID of a mail that came whole; null when it has none. */
    private static String readMail(BufferedReader lines) throws IOException {
        String id = null;
        var inHeader = true;
        for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) throw new IOException("the mail ended too early");
            if (line.isEmpty()) inHeader = false;
            if (inHeader && line.toLowerCase(Locale.ROOT).startsWith(ID))
                id = line.substring(ID.length()).strip();
        }
        return id;
    }

    private static void say(Socket connection, String words) throws IOException {
        connection.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
