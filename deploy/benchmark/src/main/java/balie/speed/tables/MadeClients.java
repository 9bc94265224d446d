package balie.speed.tables;

import balie.acceptance.RunningDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The made-up clients of a desk that is measured: all work day and night and have two competitors. */
final class MadeClients {
    static final int COUNT = 20;

    private MadeClients() {}

    /** @param number from 0 on */
    static String id(int number) {
        return "voorbeeld-%02d".formatted(number);
    }

    /** Makes them all through the desk's own interface. */
    static void furnish(RunningDesk desk) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("clients-");
        var words = new ArrayList<String>();
        words.add("client");
        words.add("apply");
        for (int number = 0; number < COUNT; number++) {
            var file = Files.writeString(folder.resolve(id(number) + ".yaml"), file(number));
            words.add(file.toString());
        }
        desk.run(words.toArray(String[]::new));
        for (var word : words.subList(2, words.size())) Files.delete(Path.of(word));
        Files.delete(folder);
    }

    private static String file(int number) {
        return """
                client: %1$s
                profile:
                  name: Voorbeeld %2$d
                  serviceMode: full
                  timeZone: Europe/Amsterdam
                  languages: [nl, en]
                  goals: [help-individuals, reputation]
                  hours:
                    - {day: MONDAY, from: "00:00", to: "00:00"}
                    - {day: TUESDAY, from: "00:00", to: "00:00"}
                    - {day: WEDNESDAY, from: "00:00", to: "00:00"}
                    - {day: THURSDAY, from: "00:00", to: "00:00"}
                    - {day: FRIDAY, from: "00:00", to: "00:00"}
                    - {day: SATURDAY, from: "00:00", to: "00:00"}
                    - {day: SUNDAY, from: "00:00", to: "00:00"}
                  sla: {firstResponse: PT96H, resolution: PT120H}
                  categories:
                    - {id: levering, name: Levering, words: [levering, pakket]}
                    - {id: product, name: Product, words: [vloer, tegels]}
                    - {id: contact, name: Contact, words: [telefoon]}
                    - {id: rekening, name: Rekening, words: [geld]}
                  accounts: ["@%1$s"]
                  brandNames: [Voorbeeld %2$d]
                  competitors:
                    - {name: Netjes, words: [netjes]}
                    - {name: Great, words: [great]}
                  ladder:
                    - {after: PT0S, whom: on-call}
                """.formatted(id(number), number);
    }
}
