package balie.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import balie.events.ClientProfile;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;

class MistakesTest {
    record Body(ClientProfile.ServiceMode mode, List<ClientProfile.OpeningHours> hours, Long count) {}

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    MistakesTest() {
        new LenientEnums().customize(mapper);
    }

    @Test
    void aMissingComponentIsNamedByItsPath() {
        assertThat(errors("{\"hours\":[{\"day\":\"MONDAY\",\"from\":\"09:00\"}]}"))
                .containsExactly(new FieldError("hours[0].to", "is missing"));
    }

    @Test
    void anUnknownConstantIsToldWithTheKnownOnesAndNotQuoted() {
        assertThat(errors("{\"mode\":\"hush-hush\"}"))
                .containsExactly(new FieldError("mode", "must be one of full, partial, monitor-only"));
    }

    @Test
    void aTimeOfTheWrongFormSaysHowTimesAreWritten() {
        assertThat(errors("{\"hours\":[{\"day\":\"monday\",\"from\":\"nine\",\"to\":\"10:00\"}]}"))
                .containsExactly(new FieldError("hours[0].from", "must be a time in quotes, such as \"09:00\""));
    }

    @Test
    void aMisspeltFieldIsToldWithTheKnownOnes() {
        assertThat(errors("{\"hour\":[]}"))
                .containsExactly(new FieldError("hour", "is not a field here; known are [count, hours, mode]"));
    }

    @Test
    void aTextForAListSaysSo() {
        assertThat(errors("{\"hours\":\"always\"}")).containsExactly(new FieldError("hours", "must be a list"));
    }

    @Test
    void textThatIsNoJsonQuotesNothing() {
        var problem = problemOf("{\"password\": hush-hush}");

        assertThat(problem.toJson()).contains("not valid JSON").doesNotContain("hush");
    }

    @Test
    void constantsMayHaveDashesAndSmallLetters() throws Exception {
        assertThat(mapper.readValue("{\"mode\":\"monitor-only\"}", Body.class).mode())
                .isEqualTo(ClientProfile.ServiceMode.MONITOR_ONLY);
    }

    private List<FieldError> errors(String json) {
        return problemOf(json).errors();
    }

    private Problem problemOf(String json) {
        var failure = catchThrowableOfType(JacksonException.class, () -> mapper.readValue(json, Body.class));
        return Mistakes.problemOf(failure);
    }
}
