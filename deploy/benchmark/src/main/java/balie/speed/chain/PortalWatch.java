package balie.speed.chain;

import balie.acceptance.RunningDesk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/** The clients' portals: each follows its mentions with its own key, asking every half second, and at once where there is more. */
final class PortalWatch implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ASK_EVERY = 500_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final Ledger ledger;
    private final Map<String, String> keys = new TreeMap<>();
    private final Map<String, String> cursors = new TreeMap<>();
    private final Thread thread = new Thread(this::run, "portal-watch");
    private volatile boolean open = true;

    PortalWatch(RunningDesk desk, Ledger ledger) {
        this.origin = desk.origin();
        this.ledger = ledger;
        for (var name : Clients.NAMES) keys.put(Clients.id(name), Clients.key(desk, Clients.id(name)));
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            for (long next = System.nanoTime(); open; next = Math.max(next + ASK_EVERY, System.nanoTime())) {
                for (var client : keys.keySet()) follow(client);
                Thread.sleep(Math.max(0, (next + ASK_EVERY - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(String client) throws InterruptedException {
        try {
            while (read(client)) if (!open) return;
        } catch (IOException e) {
            // Asked again in a moment; what does not come is missed in the figures.
        }
    }

    /** Whether there is more. */
    private boolean read(String client) throws IOException, InterruptedException {
        var cursor = cursors.get(client);
        var path = "/api/v1/clients/" + client + "/mentions?limit=1000" + (cursor == null ? "" : "&cursor=" + cursor);
        var request =
                HttpRequest.newBuilder(URI.create(origin + path)).header("Authorization", "Bearer " + keys.get(client));
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) return false;
        var page = JSON.readTree(answer.body());
        page.path("items").forEach(this::see);
        cursors.put(client, page.path("next_cursor").asText());
        return page.path("has_more").asBoolean();
    }

    private void see(JsonNode mention) {
        ledger.atPortal(mention.path("id").asText(), mention.path("permalink").asText());
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
