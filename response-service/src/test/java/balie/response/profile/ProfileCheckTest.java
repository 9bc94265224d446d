package balie.response.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCheckTest {
    private static final String GOOD = """
            {"name":"FloorHuis","serviceMode":"PARTIAL","timeZone":"Europe/Amsterdam","languages":["nl","en"],
             "goals":["HELP_INDIVIDUALS"],"holidayCountry":"NL",
             "hours":[{"day":"MONDAY","from":"09:00","to":"12:30"},{"day":"MONDAY","from":"13:00","to":"17:00"},
                      {"day":"SUNDAY","from":"00:00","to":"00:00"}],
             "specialDays":[{"date":"2026-12-24","name":"Kerstavond","hours":[{"from":"09:00","to":"13:00"}]}],
             "sla":{"firstResponse":"PT2H","resolution":"P1D",
                    "exceptions":[{"channel":"REVIEW_SITE","firstResponse":"PT4H"},{"category":"delivery","resolution":"PT4H"}]},
             "categories":[{"id":"delivery","name":"Levering","words":["levering"]}],
             "accounts":["@FloorHuis"],"brandNames":["FloorHuis"],
             "competitors":[{"name":"Vloerenland","words":["Vloerenland"]}],
             "needs":[{"name":"Losse plint","phrases":["plint los"],"page":"https://floorhuis.example/plint"}],
             "ladder":[{"after":"PT0S","whom":"on-call"},{"after":"PT1H","whom":"directie@floorhuis.example"}],
             "influentialFollowers":5000,"toneOfVoice":"nuchter"}
            """;

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void aWholeProfileIsAcceptedAsItIs() throws Exception {
        var input = mapper.readValue(GOOD, ProfileInput.class);

        assertThat(findings(input)).isEmpty();
        var profile = input.toProfile("floorhuis", 3, Instant.EPOCH);
        assertThat(profile.hours()).hasSize(3);
        assertThat(profile.version()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} = {1} is wrong at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | ' ' | name",
                "name | 'a\\u0000b' | name",
                "serviceMode | null | serviceMode",
                "timeZone | 'CEST' | timeZone",
                "timeZone | 'Europe/Atlantis' | timeZone",
                "languages | [] | languages",
                "needs | [{'name':'Los','phrases':[]}] | needs[0].phrases",
                "needs | [{'name':'Los','phrases':['los'],'page':'javascript:alert(1)'}] | needs[0].page",
                "languages | ['nl','NL'] | languages[1]",
                "languages | ['nl','nl'] | languages[1]",
                "languages | ['xx'] | languages[0]",
                "holidayCountry | 'Netherlands' | holidayCountry",
                "holidayCountry | 'XK' | holidayCountry",
                "goals | ['REPUTATION','REPUTATION'] | goals[1]",
                "goals | [null] | goals[0]",
                "hours | [] | hours",
                "hours | [{'day':'MONDAY','from':'17:00','to':'09:00'}] | hours[0]",
                "hours | [{'day':'MONDAY','from':'09:00','to':'09:00'}] | hours[0]",
                "hours | [{'day':'MONDAY','from':'09:00:30','to':'10:00'}] | hours[0]",
                "hours | [{'day':'MONDAY','from':'09:00','to':'12:00'},{'day':'MONDAY','from':'11:59','to':'13:00'}] | hours[1]",
                "hours | [{'day':'MONDAY','from':'22:00','to':'00:00'},{'day':'MONDAY','from':'00:00','to':'00:00'}] | hours[1]",
                "specialDays | [{'date':'2026-12-24'},{'date':'2026-12-24'}] | specialDays[1]",
                "specialDays | [{'date':'2026-12-24','hours':[{'from':'10:00','to':'09:00'}]}] | specialDays[0].hours[0]",
                "sla | null | sla",
                "sla | {'firstResponse':'PT0S','resolution':'P1D'} | sla.firstResponse",
                "sla | {'firstResponse':'-PT1H','resolution':'P1D'} | sla.firstResponse",
                "sla | {'firstResponse':'PT2H','resolution':'PT1H'} | sla.resolution",
                "sla | {'firstResponse':'PT2H','resolution':'P999D'} | sla.resolution",
                "sla | {'firstResponse':'PT1H','resolution':'P1D','exceptions':[{'firstResponse':'PT1H'}]} | sla.exceptions[0]",
                "sla | {'firstResponse':'PT1H','resolution':'P1D','exceptions':[{'channel':'FORUM'}]} | sla.exceptions[0]",
                "sla | {'firstResponse':'PT1H','resolution':'P1D','exceptions':[{'category':'x','resolution':'P1D'}]} | sla.exceptions[0].category",
                "categories | [{'id':'Delivery','name':'x'}] | categories[0].id",
                "categories | [{'id':'delivery','name':'x'},{'id':'delivery','name':'y'}] | categories[1]",
                "categories | [{'id':'delivery','name':' '}] | categories[0].name",
                "categories | [{'id':'delivery','name':'x','words':['a','A']}] | categories[0].words[1]",
                "accounts | ['@Floor Huis'] | accounts[0]",
                "brandNames | [''] | brandNames[0]",
                "competitors | [{'name':'a'},{'name':'A'}] | competitors[1]",
                "ladder | [{'after':'PT1H','whom':'lead'},{'after':'PT0S','whom':'on-call'}] | ladder[1].after",
                "ladder | [{'after':'-PT1H','whom':'lead'}] | ladder[0].after",
                "ladder | [{'after':'PT1H','whom':'the boss'}] | ladder[0].whom",
                "influentialFollowers | 0 | influentialFollowers"
            })
    void whatIsWrongIsFound(String field, String value, String path) throws Exception {
        assertThat(findings(field, value)).extracting(Finding::field).contains(path);
    }

    @Test
    void aClientThatIsOnlyMonitoredNeedsNoHours() throws Exception {
        var profile = (ObjectNode) mapper.readTree(GOOD);
        profile.put("serviceMode", "MONITOR_ONLY");
        profile.putArray("hours");

        assertThat(findings(input(profile))).isEmpty();
    }

    @Test
    void anOverlapSaysWithWhatAndWhatToDo() throws Exception {
        var found = findings(
                "hours", "[{'day':'MONDAY','from':'09:00','to':'12:00'},{'day':'MONDAY','from':'11:00','to':'13:00'}]");

        assertThat(found)
                .extracting(Finding::message)
                .containsExactly("overlaps hours[0]: make one interval of the two");
    }

    @Test
    void nothingAtAllIsToldAtOnce() throws Exception {
        assertThat(findings(mapper.readValue("{}", ProfileInput.class)))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("name", "serviceMode", "timeZone", "languages", "hours", "sla");
    }

    @ParameterizedTest
    @ValueSource(strings = {"floorhuis", "f", "0", "floor-huis-2"})
    void idsOfClientsAreShortAndPlain(String id) {
        assertThat(ProfileCheck.isClientId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "Floor", "floor huis", "floor/huis", "floor:huis", "*", "é"})
    void otherIdsAreNone(String id) {
        assertThat(ProfileCheck.isClientId(id)).isFalse();
        assertThat(ProfileCheck.isClientId("a".repeat(64))).isFalse();
    }

    private List<Finding> findings(String field, String value) throws Exception {
        var profile = (ObjectNode) mapper.readTree(GOOD);
        profile.set(field, mapper.readTree(value.replace('\'', '"').replace("\u0000", "\\u0000")));
        return findings(input(profile));
    }

    private static List<Finding> findings(ProfileInput input) {
        return ProfileCheck.findings(input, "NL"::equals);
    }

    private ProfileInput input(JsonNode profile) throws Exception {
        return mapper.treeToValue(profile, ProfileInput.class);
    }
}
