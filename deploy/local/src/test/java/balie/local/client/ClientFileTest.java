package balie.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClientFileTest {
    @Test
    void aWholeFileIsRead() throws Exception {
        var file = read("""
                client: floorhuis
                profile:
                  name: FloorHuis
                  languages: [nl, en]
                  holidayCountry: NO
                  hours:
                    - {day: MONDAY, from: 09:00, to: 17:30}
                  sla: {firstResponse: PT2H, resolution: P1D}
                sources:
                  - {id: floorhuis-blog, name: Blog, url: "http://127.0.0.2:8090/blog", kind: feed, channel: weblog, owned: true, every: PT1M}
                monitors:
                  - {id: floorhuis-merk, query: '"floor huis" OR floorhuis'}
                """);

        assertThat(file.client()).isEqualTo("floorhuis");
        assertThat(file.profile().at("/hours/0/from").asText()).isEqualTo("09:00");
        assertThat(file.profile().get("holidayCountry").asText()).isEqualTo("NO");
        assertThat(file.sources()).singleElement().satisfies(source -> {
            assertThat(source.id()).isEqualTo("floorhuis-blog");
            assertThat(source.fields().has("id")).isFalse();
            assertThat(source.fields().get("owned").asBoolean()).isTrue();
        });
        assertThat(file.monitors().get(0).fields().get("query").asText()).isEqualTo("\"floor huis\" OR floorhuis");
    }

    @Test
    void everyProblemIsNamedWithItsField() {
        assertThatThrownBy(() -> read("""
                        profil: {}
                        sources:
                          - {name: Blog}
                          - {id: twice}
                          - {id: twice}
                        monitors: none
                        """)).isInstanceOfSatisfying(BadFile.class, bad -> assertThat(bad.problems())
                .anyMatch(problem -> problem.startsWith("client: missing"))
                .anyMatch(problem -> problem.startsWith("profile: missing"))
                .anyMatch(problem -> problem.startsWith("profil: not a part"))
                .contains("sources[0].id: missing", "sources[2].id: twice is there twice")
                .contains("monitors: must be a list"));
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> read("client: a\nprofile: {name: [}\n"))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith("line 2");
    }

    @Test
    void aFieldGivenTwiceIsNotGuessedAt() {
        assertThatThrownBy(() -> read("client: a\nclient: b\nprofile: {}\n"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void anEmptyFileSaysHowToStart() {
        assertThatThrownBy(() -> read("")).isInstanceOf(BadFile.class).hasMessageContaining("client:");
    }

    private static ClientFile read(String yaml) throws IOException {
        return ClientFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
