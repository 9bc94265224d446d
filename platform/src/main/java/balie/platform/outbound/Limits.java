package balie.platform.outbound;

import java.time.Duration;

/** How much of an answer is taken, and for how long it is waited for. */
record Limits(Duration connectTime, Duration totalTime, int maxBytes, int maxInflatedBytes) {
    static final int REDIRECTS = 3;
    static final int HEADER_LINES = 100;
    static final int HEADER_LINE_LENGTH = 8192;

    static Limits of(OutboundConfig config) {
        return new Limits(config.connectTime(), config.totalTime(), config.maxBytes(), config.maxInflatedBytes());
    }
}
