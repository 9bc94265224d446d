package balie.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The connector's defaults lose data or stop during an outage: each of these settings is pinned. */
class SharedConfigurationTest {

    @ParameterizedTest
    @CsvSource({
        "batch,true",
        "auto.offset.reset,earliest",
        "commit-strategy,throttled",
        "throttled.unprocessed-record-max-age.ms,0",
        "failure-strategy,fail",
        "session.timeout.ms,6000",
        "request.timeout.ms,10000",
        "default.api.timeout.ms,86400000",
        "value.deserializer,org.apache.kafka.common.serialization.ByteArrayDeserializer"
    })
    void theConnectorIsConfiguredToLoseNothing(String setting, String value) throws IOException {
        var shared = new Properties();
        try (var file = Publisher.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            shared.load(file);
        }

        assertThat(shared.getProperty("mp.messaging.connector.smallrye-kafka." + setting))
                .isEqualTo(value);
    }
}
