package balie.theme.chart;

import io.quarkus.qute.TemplateExtension;

/** Turns shares of one into lengths. */
@TemplateExtension
class Shares {
    private Shares() {}

    /** In hundredths, never outside 0 to 100. */
    static double ofHundred(Number share) {
        return Math.max(0, Math.min(100, Math.round(share.doubleValue() * 10_000) / 100.0));
    }
}
