package balie.faults.load;

import balie.faults.journal.Alert;
import balie.faults.journal.Alert.Way;
import balie.faults.journal.Journal;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A telephone that webhooks reach; what it takes stands in the journal before the sender is told. */
final class WebhookReceiver implements AutoCloseable {
    private static final String PATH = "/alerts";

    private final HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Journal journal;

    WebhookReceiver(Journal journal) throws IOException {
        this.journal = journal;
        server.setExecutor(threads);
        server.createContext(PATH, this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var id = exchange.getRequestHeaders().getFirst("webhook-id");
            if (id != null) journal.arrived(new Alert(Way.WEBHOOK, id, Instant.now()));
            exchange.sendResponseHeaders(id == null ? 400 : 200, -1);
        }
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url() {
        return "http://" + address() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
