package balie.response.filter;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Polarity;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @Test
    void anAddressAndItsFilterSayTheSame() {
        var filter = Filter.of("floorhuis", "negative", "review-site", "claim-of-fact", "yes", " te laat ");

        assertThat(filter)
                .isEqualTo(new Filter(
                        "floorhuis", Polarity.NEGATIVE, ChannelType.REVIEW_SITE, Flag.CLAIM_OF_FACT, true, "te laat"));
        assertThat(filter.href())
                .isEqualTo("/desk/mentions?client=floorhuis&react=yes&sentiment=negative&channel=review-site"
                        + "&flag=claim-of-fact&words=te+laat");
    }

    @Test
    void nonsenseInAnAddressIsLeftOpen() {
        assertThat(Filter.of("", "angry", "REVIEW_SITE", "x", "no", "\0")).isEqualTo(Filter.NONE);
        assertThat(Filter.NONE.href()).isEqualTo("/desk/mentions");
    }

    @Test
    void aPlaceSurvivesItsAddressToTheMicrosecond() {
        var place = new Place(Instant.parse("1969-07-20T20:17:40.123456Z"), ID);

        assertThat(Place.of(place.text())).contains(place);
        assertThat(Filter.NONE.hrefAfter(place)).isEqualTo("/desk/mentions?after=" + place.text());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {".", "1", "1.x", "x.11111111-2222-3333-4444-555555555555", "9223372036854775807.y", "'; drop"})
    void nonsenseIsNoPlace(String text) {
        assertThat(Place.of(text)).isEmpty();
    }

    @Test
    void aPositionSurvivesItsAddress() {
        assertThat(Position.of("42")).contains(Position.before(42));
        assertThat(Position.of("42." + ID)).contains(new Position(42, ID));
        assertThat(Position.of(new Position(42, ID).text())).contains(new Position(42, ID));
        assertThat(Position.before(42).text()).isEqualTo("42");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "x", "1.x", ".", "99999999999999999999"})
    void nonsenseIsNoPosition(String text) {
        assertThat(Position.of(text)).isEmpty();
    }
}
