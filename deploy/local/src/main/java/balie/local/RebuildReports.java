package balie.local;

/** {@code ./balie rebuild reports}: asks reporting to compute everything again from the topics, and shows how far it is. */
final class RebuildReports {
    private final Arguments arguments;

    RebuildReports(Arguments arguments) {
        this.arguments = arguments;
    }

    int run() {
        return 0;
    }
}
