package balie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.local.client.ClientFile;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTest {
    private static final String ORIGIN = "http://127.0.0.2:8090";
    private static final List<String> CLIENTS = List.of("floorhuis", "tegelplein", "belwinkel");

    @ParameterizedTest
    @ValueSource(strings = {"floorhuis", "tegelplein", "belwinkel"})
    void aClientsFileIsReadAndHasEverythingAClientNeeds(String client) throws Exception {
        var file = read(client);

        assertThat(file.client()).isEqualTo(client);
        assertThat(file.sources()).isNotEmpty();
        assertThat(file.monitors()).isNotEmpty();
        for (var part : List.of("hours", "goals", "categories", "accounts", "brandNames", "competitors", "ladder"))
            assertThat(file.profile().path(part)).as(part).isNotEmpty();
        assertThat(file.profile().path("toneOfVoice").asText()).isNotBlank();
        assertThat(Duration.parse(file.profile().at("/sla/firstResponse").asText()))
                .isPositive();
    }

    @Test
    void everySourceIsAnAddressOfTheDemosWeb() throws Exception {
        var routes = new Routes(new SmallWeb(), "http://demo.example");

        for (var client : CLIENTS)
            for (var source : read(client).sources()) {
                var url = source.fields().path("url").asText();
                var path = url.substring(ORIGIN.length());
                assertThat(url).startsWith(ORIGIN + "/");
                assertThat(routes.answer(path, Instant.parse("2026-11-22T18:00:00Z"))
                                .status())
                        .as(url)
                        .isEqualTo(200);
                assertThat(channels()).contains(source.fields().path("channel").asText());
            }
    }

    @Test
    void sourceAndMonitorIdsBelongToOneFileEach() throws Exception {
        var ids = CLIENTS.stream().flatMap(client -> {
            var file = read(client);
            return Stream.concat(file.sources().stream(), file.monitors().stream())
                    .map(ClientFile.Item::id);
        });

        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"floorhuis", "tegelplein", "belwinkel"})
    void targetsNameTheClientsOwnCategories(String client) throws Exception {
        var profile = read(client).profile();
        var categories = profile.path("categories").findValuesAsText("id");

        for (var exception : profile.at("/sla/exceptions"))
            if (exception.has("category"))
                assertThat(categories).contains(exception.path("category").asText());
    }

    @Test
    void theStaffHaveARoleAndKnownClients() throws Exception {
        var staff = new YAMLMapper()
                .readTree(ClientsTest.class.getResourceAsStream("staff.yaml"))
                .path("staff");

        assertThat(staff.findValuesAsText("login")).containsExactly("anna", "sanne", "joris", "noor", "lisa");
        for (var person : staff) {
            assertThat(person.path("role").asText()).isIn("admin", "lead", "agent", "on-call", "client");
            assertThat(person.path("password").asText()).isEqualTo("balie-demo");
            for (var client : person.path("clients"))
                assertThat(client.asText()).isIn("floorhuis", "tegelplein", "belwinkel", "*");
        }
    }

    private static List<String> channels() {
        return Arrays.stream(ChannelType.values())
                .map(channel -> channel.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static ClientFile read(String client) {
        try (var file = ClientsTest.class.getResourceAsStream("clients/" + client + ".yaml")) {
            return ClientFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
