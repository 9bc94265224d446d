package balie.speed.chain;

import balie.acceptance.RunningDesk;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The made-up clients of the desk, each with one feed that is theirs, read every second. */
final class Clients {
    static final List<String> NAMES = List.of(
            "Lampenhof",
            "Tassenbaas",
            "Klokgilde",
            "Tafelrijk",
            "Kastenkoning",
            "Stoelenmaat",
            "Spiegelhuis",
            "Kussenwijk");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Clients() {}

    static String id(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    /** @param outlets one for each, in their order */
    static void furnish(RunningDesk desk, List<Outlet> outlets) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("clients-");
        var words = new ArrayList<>(List.of("client", "apply"));
        for (int at = 0; at < NAMES.size(); at++) {
            var id = id(NAMES.get(at));
            var file = Files.writeString(folder.resolve(id + ".yaml"), file(id, NAMES.get(at), outlets.get(at)));
            words.add(file.toString());
        }
        desk.run(words.toArray(String[]::new));
        for (var word : words.subList(2, words.size())) Files.delete(Path.of(word));
        Files.delete(folder);
    }

    /** A key with which the client's portal follows its mentions. */
    static String key(RunningDesk desk, String clientId) {
        ObjectNode wanted = JSON.createObjectNode().put("name", "Portal");
        wanted.putArray("scopes").add("mentions:read");
        var answer = desk.operator().post("/api/v1/clients/" + clientId + "/keys", wanted);
        if (!answer.isGood()) throw new IllegalStateException("no key: " + answer.inWords());
        return answer.body().path("secret").asText();
    }

    private static String file(String id, String name, Outlet outlet) {
        return """
                client: %1$s
                profile:
                  name: %2$s
                  serviceMode: full
                  timeZone: Europe/Amsterdam
                  languages: [nl, en]
                  goals: [help-individuals, reputation]
                  hours:
                    - {day: MONDAY, from: "09:00", to: "18:00"}
                    - {day: TUESDAY, from: "09:00", to: "18:00"}
                    - {day: WEDNESDAY, from: "09:00", to: "18:00"}
                    - {day: THURSDAY, from: "09:00", to: "18:00"}
                    - {day: FRIDAY, from: "09:00", to: "18:00"}
                  sla: {firstResponse: PT96H, resolution: PT120H}
                  categories:
                    - {id: levering, name: Levering, words: [bestelling, pakket, geleverd, order, parcel, delivered]}
                  accounts: ["@%1$s"]
                  brandNames: [%2$s]
                  ladder:
                    - {after: PT0S, whom: on-call}
                sources:
                  - {id: %1$s-feed, name: %2$s, url: "%3$s", kind: feed, channel: forum, owned: true, every: PT1S}
                """.formatted(id, name, outlet.url());
    }
}
