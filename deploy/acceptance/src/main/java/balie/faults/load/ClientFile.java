package balie.faults.load;

import java.util.List;

/** Writes client files: full service, day and night, and little time. */
final class ClientFile {
    private ClientFile() {}

    /** @param sources as {@link #source} writes them */
    static String of(Client client, List<String> sources) {
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
                  sla: {firstResponse: PT20S, resolution: PT60S}
                  categories:
                    - {id: levering, name: Levering, words: [bestelling, pakket, geleverd, order, parcel, delivered]}
                  accounts: ["@%1$s"]
                  brandNames: [%2$s]
                  ladder:
                    - {after: PT0S, whom: on-call}
                sources:
                %3$s
                monitors:
                  - {id: %1$s-naam, query: '%1$s', sources: [dorpsforum, dorpsblad]}
                """.formatted(client.id(), client.name(), String.join("\n", sources));
    }

    static String source(Feed feed) {
        var plan = feed.plan();
        var owned = plan.owner() == null ? "" : "owned: true, ";
        return "  - {id: %1$s, name: %1$s, url: \"%2$s\", kind: feed, channel: %3$s, %4$severy: PT3S}"
                .formatted(plan.id(), feed.url(), plan.channel(), owned);
    }
}
