package balie.safety;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The desk as anybody reaches it. Keeps no cookies and follows no redirects, so that each request is just what a check made it. */
public final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String origin;

    Door(String origin) {
        this.origin = origin;
    }

    public Answer send(Ask ask) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin + ask.path())).timeout(PATIENCE);
        for (int at = 0; at < ask.headers().size(); at += 2)
            request.header(ask.headers().get(at), ask.headers().get(at + 1));
        request.method(
                ask.method(), ask.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(ask.body()));
        var began = System.nanoTime();
        var response = http.send(request.build(), BodyHandlers.ofString());
        var took = Duration.ofNanos(System.nanoTime() - began);
        return new Answer(response.statusCode(), response.headers(), response.body(), took);
    }

    /** Signs in. Throws when that is refused. */
    public Session signIn(String login, String password) throws IOException, InterruptedException {
        var answer = send(Ask.form("/session/login", "login", login, "password", password));
        if (answer.status() != 303) throw new IOException(login + " was not let in: " + answer.status());
        return new Session(answer.cookie("balie"), answer.cookie("balie-session"));
    }

    /** What a browser keeps of having signed in: a token for some minutes, and the secret that renews it. */
    public record Session(String token, String secret) {}
}
