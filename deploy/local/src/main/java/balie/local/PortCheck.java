package balie.local;

import balie.servers.FreePorts;
import java.util.LinkedHashMap;
import java.util.Map;

/** Refuses to start on a port that somebody else listens on. */
record PortCheck(Ports ports, boolean demo) {
    void requireFree() {
        needed().forEach((port, what) -> require("127.0.0.1", port, what));
        if (demo) require(Ports.DEMO_ADDRESS, ports.demo(), "the demo's web");
    }

    private Map<Integer, String> needed() {
        var needed = new LinkedHashMap<Integer, String>();
        needed.put(ports.frontDoor(), "the front door");
        for (var service : Service.values()) needed.put(ports.of(service), service.label());
        needed.put(ports.postgres(), "PostgreSQL");
        needed.put(ports.broker(), "the broker");
        needed.put(ports.controller(), "the broker's controller");
        return needed;
    }

    private static void require(String address, int port, String what) {
        if (!FreePorts.isFree(address, port))
            throw new Refused(
                    "Port %d on %s, for %s, is in use; stop the program that uses it, or choose other ports with --port N."
                            .formatted(port, address, what));
    }
}
