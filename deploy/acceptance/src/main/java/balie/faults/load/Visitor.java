package balie.faults.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody of the staff at the desk: signs in when he must, stays signed in, and waits no longer than a few seconds for an answer. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RENEW_AFTER = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String origin;
    private final String login;
    private final String password;
    private String session;
    private String token;
    private long tokenSince;

    Visitor(String origin, String login, String password) {
        this.origin = origin;
        this.login = login;
        this.password = password;
    }

    /** What the desk said. */
    record Answer(int status, String body) {
        boolean isSignedOut() {
            return status == 401;
        }
    }

    String login() {
        return login;
    }

    /** Throws when no answer came in time. */
    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Sends JSON; an empty text sends nothing. */
    Answer post(String path, String json) throws IOException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Sends a form: name, value, name, value. */
    Answer form(String path, String... fields) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        if (token == null || System.nanoTime() - tokenSince > RENEW_AFTER.toNanos()) signIn();
        var response = exchange(request.header("Authorization", "Bearer " + token));
        if (response.statusCode() == 401) token = null;
        return new Answer(response.statusCode(), response.body());
    }

    /** Renews what he has, or begins anew. */
    private void signIn() throws IOException {
        if (session != null && renewed()) return;
        session = null;
        var entered = exchange(request("/session/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded("login", login, "password", password))));
        if (entered.statusCode() != 303) throw new IOException("not let in: " + entered.statusCode());
        session = cookie(entered, "balie-session");
        keep(entered);
    }

    private boolean renewed() throws IOException {
        var renewed = exchange(request("/session/renew")
                .header("Cookie", "balie-session=" + session)
                .header("Origin", origin)
                .POST(BodyPublishers.noBody()));
        if (renewed.statusCode() >= 500) throw new IOException("not renewed: " + renewed.statusCode());
        if (renewed.statusCode() != 204) return false;
        keep(renewed);
        return true;
    }

    private void keep(HttpResponse<String> answer) throws IOException {
        token = cookie(answer, "balie");
        tokenSince = System.nanoTime();
    }

    private static String cookie(HttpResponse<String> answer, String name) throws IOException {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).split(";", 2)[0])
                .findFirst()
                .orElseThrow(() -> new IOException("no cookie " + name));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
    }

    /** The request's own time limit ends with the answer's headers; this one ends with its body. */
    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        var answer = HTTP.sendAsync(request.build(), BodyHandlers.ofString());
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String encoded(String... fields) {
        var values = Arrays.stream(fields)
                .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8))
                .toList();
        return IntStream.range(0, values.size() / 2)
                .mapToObj(at -> values.get(2 * at) + "=" + values.get(2 * at + 1))
                .collect(Collectors.joining("&"));
    }
}
