package balie.platform.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How events look on the wire: JSON, ISO 8601 instants and durations, nothing written for null, unknown fields ignored. */
public final class EventFormat {
    /** The largest record that is written or read, in bytes: a mention of the collector's largest, with its verdict, stays well below. */
    static final int LARGEST = 4 * 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(InstantText.module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventFormat() {}

    /** The event as UTF-8 JSON. */
    public static byte[] encode(Object event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as text, to be kept in a database. */
    public static String text(Object event) {
        return new String(encode(event), StandardCharsets.UTF_8);
    }

    /** What was kept as text, again. That it cannot be read is a bug. */
    public static <T> T restore(String json, Class<T> type) {
        if (decode(json.getBytes(StandardCharsets.UTF_8), type) instanceof Decoded.Event<T> kept) return kept.event();
        throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read");
    }

    /** The event, or why these bytes are none. Never throws for bad bytes. */
    public static <E> Decoded<E> decode(byte[] bytes, Class<E> type) {
        if (bytes.length > LARGEST) return new Decoded.Poison<>(DeadLetterCause.TOO_LARGE);
        int plain = PlainBytes.atBeginningOf(bytes);
        if (!Utf8.isWellFormed(bytes, plain)) return new Decoded.Poison<>(DeadLetterCause.NOT_JSON);
        if (Unstorable.isIn(bytes, plain)) return new Decoded.Poison<>(DeadLetterCause.UNSTORABLE_TEXT);
        try {
            var event = JSON.readValue(bytes, type);
            return event == null ? new Decoded.Poison<>(DeadLetterCause.WRONG_SHAPE) : new Decoded.Event<>(event);
        } catch (JsonParseException e) {
            return new Decoded.Poison<>(DeadLetterCause.NOT_JSON);
        } catch (ValueInstantiationException e) {
            return new Decoded.Poison<>(DeadLetterCause.INVALID);
        } catch (IOException e) {
            return new Decoded.Poison<>(bytes.length == 0 ? DeadLetterCause.NOT_JSON : DeadLetterCause.WRONG_SHAPE);
        }
    }
}
