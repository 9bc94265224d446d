package balie.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples pin what is on the wire: a sample may gain fields, it never loses one. */
class SamplesTest {

    @ParameterizedTest
    @EnumSource
    void aSampleDecodesAndEncodesToTheSameJson(Contract contract) throws IOException {
        var sample = contract.sample();

        JsonNode written = Contract.JSON.valueToTree(contract.decode(sample));

        assertThat(written.toPrettyString()).isEqualTo(sample.toPrettyString());
    }

    @ParameterizedTest
    @EnumSource
    void noFieldOfASampleIsUnknownToItsRecord(Contract contract) throws IOException {
        var strict = Contract.JSON.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        var event = strict.treeToValue(contract.sample(), contract.type());

        assertThat(event).isInstanceOf(contract.type());
    }

    @ParameterizedTest
    @EnumSource
    void aSampleShowsEveryFieldOfItsRecord(Contract contract) {
        var sample = contract.sample();

        assertThat(Arrays.stream(contract.type().getRecordComponents()).map(field -> field.getName()))
                .allMatch(sample::has);
    }

    @ParameterizedTest
    @EnumSource
    void aFieldAddedByALaterVersionIsIgnored(Contract contract) throws IOException {
        var later = (ObjectNode) contract.sample();
        later.put("addedLater", "something");

        assertThat(contract.decode(later)).isEqualTo(contract.decode(contract.sample()));
    }
}
