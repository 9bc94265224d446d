package balie.response.escalation;

import static balie.response.Times.AMSTERDAM;
import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.response.hours.WallClock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joris has week 10, Sanne week 11, nobody week 12, Pim week 13 (in which summer time begins), Sanne week 14. */
class OnCallListTest {
    private static final Handover MONDAY_MORNING =
            new Handover(new WallClock(AMSTERDAM), DayOfWeek.MONDAY, LocalTime.of(9, 0));
    private static final Map<Week, String> WEEKS = Map.of(
            Week.parse("2026-W10"), "joris",
            Week.parse("2026-W11"), "sanne",
            Week.parse("2026-W13"), "pim",
            Week.parse("2026-W14"), "sanne");
    private static final OnCallList LIST = new OnCallList(
            MONDAY_MORNING,
            WEEKS,
            List.of(
                    new StandIn("lena", at("2026-03-06 18:00"), at("2026-03-07 09:00")),
                    new StandIn("pim", at("2026-03-06 22:00"), at("2026-03-07 06:00")),
                    new StandIn("lena", at("2026-03-18 18:00"), at("2026-03-19 09:00"))));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02 08:59,",
        "2026-03-02 09:00, joris",
        "2026-03-06 17:59, joris",
        "2026-03-06 18:00, lena",
        "2026-03-06 22:00, pim",
        "2026-03-07 06:00, lena",
        "2026-03-07 09:00, joris",
        "2026-03-09 08:59, joris",
        "2026-03-09 09:00, sanne",
        "2026-03-16 08:59, sanne",
        "2026-03-16 09:00,",
        "2026-03-18 20:00, lena",
        "2026-03-23 08:59,",
        "2026-03-23 09:00, pim",
        "2026-03-29 02:30, pim",
        "2026-03-30 08:59, pim",
        "2026-03-30 09:00, sanne",
        "2026-04-06 09:00,"
    })
    void aStandInGoesBeforeTheWeek(String when, String person) {
        assertThat(LIST.at(at(when)).orElse(null)).isEqualTo(person);
    }

    @Test
    void dutiesFollowEachOtherWithoutHoles() {
        var duties = LIST.duties(at("2026-03-06 12:00"), at("2026-03-17 12:00"));

        assertThat(duties)
                .containsExactly(
                        new Duty("joris", at("2026-03-06 12:00"), at("2026-03-06 18:00"), false),
                        new Duty("lena", at("2026-03-06 18:00"), at("2026-03-06 22:00"), true),
                        new Duty("pim", at("2026-03-06 22:00"), at("2026-03-07 06:00"), true),
                        new Duty("lena", at("2026-03-07 06:00"), at("2026-03-07 09:00"), true),
                        new Duty("joris", at("2026-03-07 09:00"), at("2026-03-09 09:00"), false),
                        new Duty("sanne", at("2026-03-09 09:00"), at("2026-03-16 09:00"), false),
                        new Duty(null, at("2026-03-16 09:00"), at("2026-03-17 12:00"), false));
    }

    @Test
    void gapsAreFoundAroundWhoStandsIn() {
        assertThat(LIST.gaps(at("2026-03-09 09:00"), at("2026-04-05 12:00")))
                .containsExactly(
                        new Duty(null, at("2026-03-16 09:00"), at("2026-03-18 18:00"), false),
                        new Duty(null, at("2026-03-19 09:00"), at("2026-03-23 09:00"), false));
        assertThat(LIST.gaps(at("2026-03-23 09:00"), at("2026-04-06 09:00"))).isEmpty();
        assertThat(LIST.gaps(at("2026-03-23 09:00"), at("2026-03-23 09:00"))).isEmpty();
    }

    @Test
    void aHandoverMayBeOnAnotherDay() {
        var fridays = new OnCallList(
                new Handover(new WallClock(AMSTERDAM), DayOfWeek.FRIDAY, LocalTime.of(17, 0)), WEEKS, List.of());

        assertThat(fridays.at(at("2026-03-06 17:00"))).contains("joris");
        assertThat(fridays.at(at("2026-03-13 16:59"))).contains("joris");
        assertThat(fridays.at(at("2026-03-13 17:00"))).contains("sanne");
    }

    @Test
    void aGapReachesTheLeads() {
        var callOut = new CallOut(LIST, Set.of("joris", "anna", "bert"), List.of("anna", "bert"));

        assertThat(callOut.reach("on-call", at("2026-03-03 02:00"))).containsExactly(Recipient.person("joris"));
        assertThat(callOut.reach("on-call", at("2026-03-17 02:00")))
                .containsExactly(Recipient.person("anna"), Recipient.person("bert"));
        assertThat(callOut.reach("lead", at("2026-03-03 02:00")))
                .containsExactly(Recipient.person("anna"), Recipient.person("bert"));
        assertThat(callOut.reach("nacht@agency.example", at("2026-03-03 02:00")))
                .containsExactly(Recipient.mail("nacht@agency.example"));
    }

    @Test
    void whoIsOnCallAndDoesNotSeeTheClientIsNotTold() {
        var callOut = new CallOut(LIST, Set.of("anna", "sanne"), List.of("anna"));

        assertThat(callOut.reach("on-call", at("2026-03-03 02:00"))).containsExactly(Recipient.person("anna"));
    }

    @Test
    void aStandInEndsAfterItBegins() {
        assertThatThrownBy(() -> new StandIn("pim", at("2026-03-06 22:00"), at("2026-03-06 22:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
