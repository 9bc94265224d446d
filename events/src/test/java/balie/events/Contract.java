package balie.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One event with a pinned sample and its schema, read the way the services read events. */
enum Contract {
    CLIENT_PROFILE(ClientProfile.class, "client-profile"),
    MENTION_COLLECTED(MentionCollected.class, "mention-collected"),
    MENTION_TRIAGED(MentionTriaged.class, "mention-triaged"),
    SOURCE_CHECKED(SourceChecked.class, "source-checked"),
    TRIAGE_CORRECTED(TriageCorrected.class, "triage-corrected"),
    TRIAGE_CONFIRMED(TriageConfirmed.class, "triage-confirmed"),
    CASE_EVENT(CaseEvent.class, "case-event"),
    CASE_RESOLVED(CaseEvent.class, "case-event", "case-resolved");

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaMappers(
                    mappers -> mappers.mapPrefix("https://balie.example/schemas/", "classpath:balie/events/schemas/")));

    private final Class<?> type;
    private final String schema;
    private final String sample;

    Contract(Class<?> type, String name) {
        this(type, name, name);
    }

    Contract(Class<?> type, String schema, String sample) {
        this.type = type;
        this.schema = schema;
        this.sample = sample;
    }

    Class<?> type() {
        return type;
    }

    JsonNode sample() {
        return resource("samples/" + sample + ".json");
    }

    JsonSchema schema() {
        return SCHEMAS.getSchema(SchemaLocation.of("https://balie.example/schemas/" + schema + ".json"));
    }

    Object decode(JsonNode json) throws IOException {
        return JSON.treeToValue(json, type);
    }

    private static JsonNode resource(String path) {
        try (var in = Contract.class.getResourceAsStream(path)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
