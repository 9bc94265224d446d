package balie.collector.lately;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** A post that a query finds, as far as needed to judge the query. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Hit(
        String sourceId,
        String sourceName,
        String title,
        String excerpt,
        String permalink,
        Instant publishedAt,
        Instant collectedAt) {
    private static final int LONGEST = 300;

    static String excerpt(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
