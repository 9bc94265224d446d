package balie.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a service is told through its environment: where everything is, and its own secrets only. */
record ServiceEnvironment(House house, Service service) {
    private static final String OUTBOUND_ALLOW = "BALIE_OUTBOUND_ALLOW";

    Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        addresses(variables);
        passwords(variables);
        switch (service) {
            case RESPONSE -> {
                signing(variables);
                loopbackSites(variables);
            }
            case COLLECTOR, REPORTING -> loopbackSites(variables);
            default -> {}
        }
        return variables;
    }

    private void addresses(Map<String, String> variables) {
        var ports = house.ports();
        variables.put("BALIE_HTTP_PORT", String.valueOf(ports.of(service)));
        variables.put("BALIE_KAFKA", house.brokerFolder().told());
        variables.put("BALIE_DB_URL", balie.servers.Database.url(house.databaseAddress()));
        variables.put("BALIE_ORIGIN", ports.origin());
        variables.put("BALIE_KEYS_URL", "http://127.0.0.1:" + ports.of(Service.RESPONSE) + "/session/keys");
    }

    private void passwords(Map<String, String> variables) {
        var passwords = house.secrets().database();
        variables.put("BALIE_DB_OWNER_PASSWORD", passwords.of(service.label() + "_owner"));
        variables.put("BALIE_DB_APP_PASSWORD", passwords.of(service.label() + "_app"));
        variables.put("BALIE_DB_WORKER_PASSWORD", passwords.of(service.label() + "_worker"));
    }

    private void signing(Map<String, String> variables) {
        var secrets = house.secrets();
        variables.put("BALIE_SIGNING_KEY", secrets.signingKey().toString());
        variables.put("BALIE_OPERATOR_TOKEN_SHA256", secrets.operatorTokenSha256());
    }

    /** Sites and webhooks on this machine are refused but for these: the demo's, and those that whoever starts the desk names. */
    private void loopbackSites(Map<String, String> variables) {
        var named = System.getenv().getOrDefault(OUTBOUND_ALLOW, "");
        var demo = house.demo() ? Ports.DEMO_ADDRESS + ":" + house.ports().demo() : "";
        variables.put(OUTBOUND_ALLOW, named.isBlank() || demo.isEmpty() ? named + demo : named + "," + demo);
    }
}
