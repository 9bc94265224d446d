package balie.platform.session;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Reads the key set from where it is published, at most a few seconds long. */
@DefaultBean
@ApplicationScoped
class PublishedKeys implements KeySource {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final URI url;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PublishedKeys(SessionConfig config) {
        this.url = config.keysUrl();
    }

    @Override
    public String read() throws IOException {
        if ("file".equals(url.getScheme())) return Files.readString(Path.of(url));
        try {
            var answer =
                    client.send(HttpRequest.newBuilder(url).timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException("status " + answer.statusCode());
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
