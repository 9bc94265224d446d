package balie.speed.tables;

import balie.acceptance.RunningDesk;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;

/** Somebody who works at the desk for some clients and asks the services directly, so that the front door adds nothing to what is timed. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "lamp tafel klok kast";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final String token;

    private Visitor(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** Signs in as an agent of these clients at that service. */
    static Visitor agent(RunningDesk desk, String service, List<String> clients)
            throws IOException, InterruptedException {
        account(desk, clients);
        int door = URI.create(desk.origin()).getPort();
        var http = HttpClient.newHttpClient();
        var form = "login=medewerker&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var entered = http.send(
                HttpRequest.newBuilder(URI.create(desk.origin() + "/session/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return new Visitor(door + 1 + RunningDesk.SERVICES.indexOf(service), cookie(entered));
    }

    /** Asks with a portal's key. */
    static Visitor portal(RunningDesk desk, String key) {
        return new Visitor(URI.create(desk.origin()).getPort() + 1 + RunningDesk.SERVICES.indexOf("reporting"), key);
    }

    private static void account(RunningDesk desk, List<String> clients) {
        var account = new ObjectMapper()
                .createObjectNode()
                .put("password", PASSWORD)
                .put("name", "Medewerker")
                .put("role", "agent")
                .put("language", "nl");
        clients.forEach(account.putArray("clients")::add);
        var answer = desk.operator().put("/desk/api/staff/medewerker", account);
        if (!answer.isGood()) throw new IllegalStateException("no account: " + answer.inWords());
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("balie="))
                .map(cookie -> cookie.substring("balie=".length()).split(";", 2)[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not let in: " + answer.statusCode()));
    }

    /** What the service says; headers are names and values in turn. */
    HttpResponse<String> ask(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        return http.send(request.GET().build(), BodyHandlers.ofString());
    }

    /** How many milliseconds an answer with that status took; another status is an error. */
    double milliseconds(int status, String path, String... headers) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var answer = ask(path, headers);
        double took = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != status) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return took;
    }
}
