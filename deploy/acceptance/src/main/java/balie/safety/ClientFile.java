package balie.safety;

/** Writes a client's file: full service, day and night, and a feed of its own on the site. */
final class ClientFile {
    private ClientFile() {}

    static String of(String client, Site site) {
        return """
                client: %1$s
                profile:
                  name: %1$s
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
                  sla: {firstResponse: PT1H, resolution: PT8H}
                  categories:
                    - {id: levering, name: Levering, words: [bestelling, pakket, geleverd, order, parcel, delivered]}
                  accounts: ["@%1$s"]
                  brandNames: [%1$s]
                  ladder:
                    - {after: PT0S, whom: on-call}
                sources:
                  - {id: %1$s-feed, name: %1$s-feed, url: "%2$s", kind: feed, channel: forum, owned: true, every: PT3S}
                monitors:
                  - {id: %1$s-naam, query: '%1$s'}
                """.formatted(client, site.url("/" + client + ".xml"));
    }
}
