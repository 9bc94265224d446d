package balie.collector;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever sends slowly keeps no place that others need. */
@QuarkusTest
class SlowSendersTest {
    /** More than there are threads for work. */
    private static final int MANY = 250;

    private static final String HEAD =
            "POST /hooks/traag HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s\r\n\r\n";

    @TestHTTPResource
    URI service;

    @Test
    void othersAreAnsweredWhileHundredsSendSlowly() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int at = 0; at < MANY; at++) slow.add(sent(HEAD.formatted("Content-Length: 100") + "{"));

            RestAssured.given()
                    .contentType("application/json")
                    .body("{}")
                    .post("/hooks/traag")
                    .then()
                    .statusCode(401);

            assertThat(slow.get(0).getInputStream().available())
                    .as("the slow ones are still listened to")
                    .isZero();
            assertThat(answer(slow.get(0))).startsWith("HTTP/1.1 408");
        } finally {
            for (var line : slow) line.close();
        }
    }

    @Test
    void aBodyInChunksThatIsTooLargeIsRefusedBeforeItsEnd() throws IOException {
        var chunk = Integer.toHexString(600_000) + "\r\n" + " ".repeat(600_000);

        try (var line = sent(HEAD.formatted("Transfer-Encoding: chunked") + chunk)) {
            assertThat(answer(line)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void whoSendsMuchAtOnceLeavesRoomForOthers() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            for (int at = 0; at < 17; at++) open.add(sent(largeBodyOf("203.0.113.7")));
            var refused = Awaitility.await().until(() -> answered(open), lines -> !lines.isEmpty());
            open.add(sent(largeBodyOf("203.0.113.8")));

            assertThat(refused).hasSize(1);
            assertThat(answer(refused.get(0))).startsWith("HTTP/1.1 503");
            for (var line : open) {
                if (refused.contains(line)) continue;
                line.getOutputStream().write(' ');
                assertThat(answer(line)).startsWith("HTTP/1.1 401");
            }
        } finally {
            for (var line : open) line.close();
        }
    }

    private static List<Socket> answered(List<Socket> lines) throws IOException {
        var answered = new ArrayList<Socket>();
        for (var line : lines) if (line.getInputStream().available() > 0) answered.add(line);
        return answered;
    }

    /** All but its last byte; seventeen are more than a third of what may be under way. */
    private static String largeBodyOf(String sender) {
        var length = 500_000;
        return HEAD.formatted("X-Forwarded-For: " + sender + "\r\nContent-Length: " + length) + " ".repeat(length - 1);
    }

    private Socket sent(String text) throws IOException {
        var line = new Socket(service.getHost(), service.getPort());
        line.setSoTimeout(30_000);
        line.getOutputStream().write(text.getBytes(US_ASCII));
        return line;
    }

    private static String answer(Socket line) throws IOException {
        return new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII)).readLine();
    }
}
