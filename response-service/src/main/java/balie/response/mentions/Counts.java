package balie.response.mentions;

import java.util.Map;

/** How many mentions there are, by what people look for first. */
public record Counts(
        long all,
        long react,
        long negative,
        long questions,
        long complaints,
        long opportunities,
        Map<String, Long> byClient) {
    /** Of one client; 0 when there is none. */
    public long of(String clientId) {
        return byClient.getOrDefault(clientId, 0L);
    }
}
