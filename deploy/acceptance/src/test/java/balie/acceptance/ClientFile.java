package balie.acceptance;

/** A client file as an operator would write it: one owned feed, checked often. */
final class ClientFile {
    private ClientFile() {}

    static String of(String clientId, String feed) {
        return """
                client: %1$s
                profile:
                  name: %1$s
                  serviceMode: monitor-only
                  timeZone: America/New_York
                  languages: [en]
                  goals: [help-individuals]
                  hours:
                    - {day: monday, from: "09:00", to: "17:00"}
                  sla: {firstResponse: PT2H, resolution: PT24H}
                  accounts: ["@%1$s"]
                  brandNames: ["%1$s"]
                sources:
                  - {id: %1$s-feed, name: Posts to %1$s, url: "%2$s", kind: feed, channel: microblog, owned: true, every: PT1H}
                """.formatted(clientId, feed);
    }
}
