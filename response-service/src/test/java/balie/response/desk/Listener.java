package balie.response.desk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Follows server-sent events as a browser does, and remembers what it was told. */
final class Listener implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("^id:(.*)$", Pattern.MULTILINE);

    private static final String END = "\n(end)";

    private final StringBuffer heard = new StringBuffer();
    private final InputStream stream;

    private Listener(InputStream stream) {
        this.stream = stream;
        var thread = new Thread(this::read, "listener");
        thread.setDaemon(true);
        thread.start();
    }

    static Listener to(URI url, String token, String lastId) {
        try {
            var request = HttpRequest.newBuilder(url)
                    .header("Cookie", "balie=" + token)
                    .header("Accept", "text/event-stream");
            if (lastId != null) request.header("Last-Event-ID", lastId);
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) throw new IllegalStateException("status " + answer.statusCode());
            return new Listener(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first heartbeat tells that the stream follows. */
    void awaitOpen() {
        await().until(() -> text().contains("event:heartbeat"));
    }

    boolean tells(UUID mentionId) {
        return text().contains(mentionId.toString());
    }

    String text() {
        return heard.toString();
    }

    boolean hasEnded() {
        return text().endsWith(END);
    }

    String lastId() {
        var last = "";
        for (var ids = ID.matcher(text()); ids.find(); ) last = ids.group(1).strip();
        return last;
    }

    private void read() {
        var bytes = new byte[4096];
        try {
            for (int read = stream.read(bytes); read >= 0; read = stream.read(bytes))
                heard.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
            heard.append(END);
        } catch (IOException closed) {
            heard.append(END);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
