package balie.local;

import balie.local.client.Operator;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What the services say of sources and mentions, in a few lines. */
record Counts(Operator operator) {
    List<String> sources() {
        var answer = operator.get("/sources/api/sources");
        if (!answer.isGood()) return List.of("  not known: " + answer.inWords());
        var failing =
                count(answer.body(), source -> source.path("state").asText("").equalsIgnoreCase("failing"));
        var next = StreamSupport.stream(answer.body().spliterator(), false)
                .map(source -> source.path("nextDueAt").asText(null))
                .filter(Objects::nonNull)
                .map(Instant::parse)
                .min(Instant::compareTo)
                .map(Counts::fromNow)
                .orElse("-");
        return List.of("  %d sources, %d failing, next check %s"
                .formatted(answer.body().size(), failing, next));
    }

    List<String> mentions() {
        var clients = operator.get("/desk/api/clients");
        if (!clients.isGood()) return List.of("  not known: " + clients.inWords());
        var lines = new Table();
        for (var client : clients.body()) {
            var id = client.path("clientId").asText();
            var figures = operator.get("/reports/api/clients/" + id + "/figures");
            lines.row(
                    id,
                    figures.isGood() ? figures.body().path("mentions").asLong() : "not known: " + figures.inWords());
        }
        return lines.lines();
    }

    private static long count(JsonNode list, java.util.function.Predicate<JsonNode> kind) {
        return StreamSupport.stream(list.spliterator(), false).filter(kind).count();
    }

    private static String fromNow(Instant moment) {
        var seconds = Duration.between(Instant.now(), moment).toSeconds();
        return seconds <= 0 ? "now" : "in " + seconds + " s";
    }
}
