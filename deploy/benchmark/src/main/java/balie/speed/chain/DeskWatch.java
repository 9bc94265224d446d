package balie.speed.chain;

import balie.acceptance.RunningDesk;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

/** Somebody at the desk who sees every client and keeps the page open: hears of mentions as the page does, over server-sent events. */
final class DeskWatch implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "data:";
    private static final String ID = "id:";
    private static final String EVENT = "event:";

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningDesk desk;
    private final Ledger ledger;
    private final Thread thread = new Thread(this::run, "desk-watch");
    private volatile boolean open = true;
    private String position;
    private boolean ofMentions;

    DeskWatch(RunningDesk desk, Ledger ledger) {
        this.desk = desk;
        this.ledger = ledger;
        thread.setDaemon(true);
        thread.start();
    }

    /** Goes on from where it was cut off. */
    private void run() {
        while (open) {
            try (var lines = connected()) {
                lines.forEach(this::hear);
            } catch (IOException | RuntimeException e) {
                if (!open) return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Stream<String> connected() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(desk.origin() + "/desk/live"))
                .header("Authorization", "Bearer " + desk.token())
                .header("Accept", "text/event-stream");
        if (position != null) request.header("Last-Event-ID", position);
        return http.send(request.build(), BodyHandlers.ofLines()).body();
    }

    private void hear(String line) {
        if (line.startsWith(EVENT))
            ofMentions = line.substring(EVENT.length()).strip().equals("mentions");
        if (line.startsWith(ID)) position = line.substring(ID.length()).strip();
        if (line.startsWith(DATA) && ofMentions) mentions(line.substring(DATA.length()));
    }

    private void mentions(String data) {
        try {
            for (var change : JSON.readTree(data))
                ledger.atDesk(change.path("id").asText());
        } catch (IOException e) {
            throw new IllegalStateException("the desk does not speak JSON", e);
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
