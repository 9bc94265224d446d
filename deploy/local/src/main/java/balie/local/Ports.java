package balie.local;

/** The desk's ports, all counted from the front door's. */
record Ports(int base) {
    static final String DEMO_ADDRESS = "127.0.0.2";
    static final int LOWEST_BASE = 1024;
    static final int HIGHEST_BASE = 65_535 - 13;

    int frontDoor() {
        return base;
    }

    int of(Service service) {
        return base + 1 + service.ordinal();
    }

    int demo() {
        return base + 10;
    }

    int postgres() {
        return base + 11;
    }

    int broker() {
        return base + 12;
    }

    int controller() {
        return base + 13;
    }

    /** The one address that people use. */
    String origin() {
        return "http://localhost:" + base;
    }

    /** The demo's small web: another site than the desk, as the real ones are. */
    String demoOrigin() {
        return "http://" + DEMO_ADDRESS + ":" + demo();
    }
}
