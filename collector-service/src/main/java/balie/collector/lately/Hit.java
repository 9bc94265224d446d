package balie.collector.lately;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** A post that a query finds, as far as needed to judge the query. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hit(
        String sourceId,
        String sourceName,
        String title,
        String excerpt,
        String permalink,
        String author,
        Instant publishedAt,
        Instant collectedAt,
        Found found) {
    private static final int LONGEST = 300;

    /** Beside the query before. */
    public enum Found {
        /** By both, or there is none before. */
        STILL,
        /** By the new one alone. */
        NEWLY,
        /** By the one before alone. */
        NO_MORE
    }

    /** When it was published, else when it was collected. */
    public Instant when() {
        return publishedAt == null ? collectedAt : publishedAt;
    }

    static String excerpt(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
