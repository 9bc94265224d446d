package balie.safety;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes a client's file: full service, day and night, little time, and a feed of its own on the site that is read when asked for.
 *
 * @param name as people call the client, and what everything else in the file is called that has a name
 */
record ClientFile(String client, String name) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String text(Site site) {
        return """
                client: %1$s
                profile:
                  name: %2$s
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
                  sla: {firstResponse: PT3S, resolution: PT8H}
                  categories:
                    - {id: levering, name: %2$s, words: [bestelling, pakket, geleverd, order, parcel, delivered]}
                  accounts: ["@%1$s"]
                  brandNames: [%2$s]
                  competitors:
                    - {name: %2$s, words: [elders]}
                  toneOfVoice: %2$s
                  ladder:
                    - {after: PT0S, whom: on-call}
                sources:
                  - {id: %1$s-feed, name: %2$s, url: "%3$s", kind: feed, channel: forum, owned: true, every: PT1H}
                monitors:
                  - {id: %1$s-naam, query: '%1$s'}
                """.formatted(client, quoted(name), site.url("/" + client + ".xml"));
    }

    /** JSON's way to write a text is one of YAML's. */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
