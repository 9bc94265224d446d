package balie.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.local.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientApplyTest {
    private static final String FILE = """
            client: floorhuis
            profile: {name: FloorHuis}
            sources:
              - {id: blog, name: Blog, url: "http://127.0.0.2:8090/blog", owned: true}
              - {id: forum, name: Forum, url: "http://127.0.0.2:8090/forum"}
            monitors:
              - {id: merk, query: floorhuis, sources: [forum]}
            """;

    private final Map<String, JsonNode> sent = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> said = new ArrayList<>();
    private int sessions;
    private String session;
    private HttpServer desk;

    @BeforeEach
    void openTheDesk() throws IOException {
        desk = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        desk.createContext("/", this::answer);
        desk.start();
    }

    @AfterEach
    void close() {
        desk.stop(0);
    }

    @Test
    void everyObjectIsPutWithItsClientAndToldInALine() throws Exception {
        answers.put("/desk/api/clients/floorhuis", "201 {}");
        answers.put("/sources/api/sources/forum", "200 {}");

        assertThat(apply()).isTrue();

        assertThat(sent.get("/sources/api/sources/blog").path("owner").asText()).isEqualTo("floorhuis");
        assertThat(sent.get("/sources/api/sources/blog").has("owned")).isFalse();
        assertThat(sent.get("/sources/api/sources/forum").has("owner")).isFalse();
        assertThat(sent.get("/sources/api/monitors/merk").path("clientId").asText())
                .isEqualTo("floorhuis");
        assertThat(said.stream().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "client floorhuis created",
                        "source blog unchanged",
                        "source forum changed",
                        "monitor merk unchanged");
    }

    @Test
    void aRefusalNamesTheFieldsAndTheRestGoesOn() throws Exception {
        answers.put(
                "/sources/api/sources/blog",
                "400 {\"title\":\"Bad\",\"errors\":[{\"field\":\"url\",\"message\":\"must be a full address\"}]}");

        assertThat(apply()).isFalse();

        assertThat(said).anyMatch(line -> line.strip().equals("url: must be a full address"));
        assertThat(sent).containsKey("/sources/api/monitors/merk");
    }

    @Test
    void aTokenThatRanOutIsRenewedOnce() throws Exception {
        var operator = operator("secret");
        operator.put("/desk/api/clients/floorhuis", new ObjectMapper().createObjectNode());
        session = "another";

        assertThat(operator.put("/desk/api/clients/floorhuis", new ObjectMapper().createObjectNode())
                        .status())
                .isEqualTo(204);
        assertThat(sessions).isEqualTo(2);
    }

    @Test
    void aWrongOperatorTokenIsToldInALine() {
        assertThatThrownBy(() -> operator("guess").get("/desk/api/clients"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("operator's token");
    }

    private boolean apply() throws IOException {
        var file = ClientFile.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)));
        return new ClientApply(operator("secret"), said::add).apply(List.of(file));
    }

    private Operator operator(String token) {
        return new Operator("http://127.0.0.1:" + desk.getAddress().getPort(), token);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        var body = new ObjectMapper().readTree(exchange.getRequestBody());
        if (path.equals("/session/operator")) {
            if (!bearer.equals("Bearer secret")) {
                send(exchange, "401 {}");
                return;
            }
            session = "session-" + ++sessions;
            send(exchange, "200 {\"token\":\"" + session + "\"}");
        } else if (!bearer.equals("Bearer " + session)) {
            send(exchange, "401 {}");
        } else {
            sent.put(path, body);
            send(exchange, answers.getOrDefault(path, "204 "));
        }
    }

    private static void send(HttpExchange exchange, String answer) throws IOException {
        var body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
