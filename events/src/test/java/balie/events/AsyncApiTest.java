package balie.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published description of the topics keeps step with {@link Topic}. */
class AsyncApiTest {
    private static JsonNode asyncApi;

    @BeforeAll
    static void read() throws IOException {
        try (var in = Topic.class.getResourceAsStream("asyncapi.yaml")) {
            asyncApi = new YAMLMapper().readTree(in);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicIsDescribedAsItIsCreated(Topic topic) {
        var channel = asyncApi.path("channels").path(topic.topicName());
        var kafka = channel.at("/bindings/kafka");

        assertThat(channel.path("address").asText()).isEqualTo(topic.topicName());
        assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.partitions());
        assertThat(kafka.at("/topicConfiguration/cleanup.policy/0").asText())
                .isEqualTo(topic.retention().isPresent() ? "delete" : "compact");
        topic.retention().ifPresent(kept -> assertThat(
                        kafka.at("/topicConfiguration/retention.ms").asLong())
                .isEqualTo(kept.toMillis()));
    }

    @Test
    void noOtherTopicIsDescribed() {
        assertThat(asyncApi.path("channels").fieldNames()).toIterable().allMatch(name -> Topic.named(name)
                .isPresent());
    }

    @Test
    void everyMessagePointsToASchemaThatExists() {
        for (var message : asyncApi.at("/components/messages")) {
            var schema = message.at("/payload/$ref").asText();

            assertThat(Topic.class.getResource(schema.replace("./", "")))
                    .as(schema)
                    .isNotNull();
        }
    }

    @Test
    void everyReferenceInsideTheDocumentLeadsSomewhere() {
        for (var reference : asyncApi.findValuesAsText("$ref"))
            if (reference.startsWith("#"))
                assertThat(asyncApi.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
    }
}
