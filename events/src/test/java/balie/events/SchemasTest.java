package balie.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A schema says what its record enforces, no more and no less. */
class SchemasTest {

    @ParameterizedTest
    @EnumSource
    void aSampleFitsItsSchema(Contract contract) {
        assertThat(contract.schema().validate(contract.sample())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaRequiresWhatTheRecordRequires(Contract contract) {
        for (var field : fieldsOf(contract.sample(), JsonPointer.empty())) {
            var without = contract.sample();
            ((ObjectNode) without.at(field.head())).remove(field.last().getMatchingProperty());

            assertThat(contract.schema().validate(without).isEmpty())
                    .as("%s without %s", contract, field)
                    .isEqualTo(canBeRead(contract, without));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaKnowsTheTypeOfEveryField(Contract contract) {
        for (var field : fieldsOf(contract.sample(), JsonPointer.empty())) {
            var wrong = contract.sample();
            ((ObjectNode) wrong.at(field.head()))
                    .putArray(field.last().getMatchingProperty())
                    .addArray()
                    .add(true);

            assertThat(contract.schema().validate(wrong))
                    .as("%s with nonsense in %s", contract, field)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFieldAddedByALaterVersionFitsTheSchema(Contract contract) {
        var later = (ObjectNode) contract.sample();
        later.put("addedLater", "something");

        assertThat(contract.schema().validate(later)).isEmpty();
    }

    @Test
    void schemasNameTheConstantsThatTheRecordsHave() {
        var collected = Contract.MENTION_COLLECTED.schema().getSchemaNode();
        var triaged = Contract.MENTION_TRIAGED.schema().getSchemaNode();

        assertThat(names(collected.at("/$defs/channel/enum"))).isEqualTo(names(ChannelType.values()));
        assertThat(names(collected.at("/properties/change/enum"))).isEqualTo(names(MentionCollected.Change.values()));
        assertThat(names(triaged.at("/$defs/flag/enum"))).isEqualTo(names(Verdict.Flag.values()));
        assertThat(names(triaged.at("/$defs/rankedMotive/properties/motive/enum")))
                .isEqualTo(names(Verdict.Motive.values()));
        assertThat(names(triaged.at("/$defs/advice/properties/way/enum"))).isEqualTo(names(Verdict.Way.values()));
    }

    @Test
    void theCaseSchemaNamesTheConstantsThatTheRecordHas() {
        var event = Contract.CASE_EVENT.schema().getSchemaNode();
        var state = event.at("/$defs/state/properties");
        var clock = event.at("/$defs/clock/properties");

        assertThat(names(event.at("/$defs/kind/enum"))).isEqualTo(names(CaseEvent.Kind.values()));
        assertThat(names(event.at("/$defs/clockKind/enum"))).isEqualTo(names(CaseEvent.ClockKind.values()));
        assertThat(names(state.at("/status/enum"))).isEqualTo(names(CaseEvent.Status.values()));
        assertThat(names(state.at("/waitingFor/enum"))).isEqualTo(names(CaseEvent.WaitingFor.values()));
        assertThat(names(clock.at("/state/enum"))).isEqualTo(names(CaseEvent.ClockState.values()));
    }

    private static boolean canBeRead(Contract contract, JsonNode json) {
        try {
            contract.decode(json);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<JsonPointer> fieldsOf(JsonNode node, JsonPointer at) {
        var fields = new ArrayList<JsonPointer>();
        node.fieldNames().forEachRemaining(name -> {
            fields.add(at.appendProperty(name));
            fields.addAll(fieldsOf(node.get(name), at.appendProperty(name)));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) fields.addAll(fieldsOf(node.get(i), at.appendIndex(i)));
        return fields;
    }

    private static List<String> names(JsonNode constants) {
        var names = new ArrayList<String>();
        constants.forEach(constant -> names.add(constant.asText()));
        return names;
    }

    private static List<String> names(Enum<?>[] constants) {
        return List.of(constants).stream().map(Enum::name).toList();
    }
}
