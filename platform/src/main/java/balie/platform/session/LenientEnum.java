package balie.platform.session;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Locale;

/** Reads one constant, whatever its case, with dashes or underscores. */
final class LenientEnum extends StdDeserializer<Enum<?>> {
    private static final long serialVersionUID = 1L;

    LenientEnum(Class<?> type) {
        super(type);
    }

    @Override
    public Enum<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = parser.getValueAsString();
        if (text == null) return (Enum<?>) context.handleUnexpectedToken(handledType(), parser);
        var wanted = text.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        for (var constant : handledType().getEnumConstants())
            if (((Enum<?>) constant).name().equals(wanted)) return (Enum<?>) constant;
        return (Enum<?>) context.handleWeirdStringValue(handledType(), text, "unknown");
    }
}
