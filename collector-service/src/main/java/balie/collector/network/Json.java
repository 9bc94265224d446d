package balie.collector.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads JSON of strangers: what is missing or of another type is null. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build());
    private static final int LONGEST_NUMBER = 24;

    private Json() {}

    static Optional<JsonNode> tree(byte[] answer) {
        try {
            return Optional.ofNullable(MAPPER.readTree(answer));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    static Instant moment(JsonNode node, String name) {
        try {
            var written = text(node, name);
            return written == null ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A number without end as a text that sorts; null when it is none. */
    static String order(String number) {
        return number != null && number.matches("\\d{1,24}")
                ? "0".repeat(LONGEST_NUMBER - number.length()) + number
                : null;
    }
}
