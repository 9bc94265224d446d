package balie.local.client;

import balie.local.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The operator of a running desk: asks the services through the front door, as an administrator of every client. */
public final class Operator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String origin;
    private final String operatorToken;
    private String session;

    /** @param origin the front door's address */
    public Operator(String origin, String operatorToken) {
        this.origin = origin;
        this.operatorToken = operatorToken;
    }

    public Answer get(String path) {
        return ask("GET", path, null);
    }

    public Answer put(String path, JsonNode body) {
        return ask("PUT", path, body);
    }

    public Answer post(String path) {
        return post(path, JSON.createObjectNode());
    }

    public Answer post(String path, JsonNode body) {
        return ask("POST", path, body);
    }

    private Answer ask(String method, String path, JsonNode body) {
        if (session == null) session = open();
        var answer = send(method, path, body, session);
        if (answer.status() != 401) return answer;
        session = open();
        return send(method, path, body, session);
    }

    private String open() {
        var answer = send("POST", "/session/operator", JSON.createObjectNode(), operatorToken);
        var token = answer.body().path("token").asText("");
        if (token.isEmpty())
            throw new Refused(
                    "The desk at %s does not take the operator's token (%s); is it the desk of this data folder?"
                            .formatted(origin, answer.inWords()));
        return token;
    }

    private Answer send(String method, String path, JsonNode body, String bearer) {
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "application/json, application/problem+json");
        if (body == null) request.method(method, BodyPublishers.noBody());
        else
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body.toString()));
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            throw new Refused("The desk does not answer at " + origin + "; see ./balie status.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    private static JsonNode json(byte[] body) throws IOException {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
