package balie.response.mentions;

import java.util.Map;

/** How many mentions there are of each client, by what people look for first. */
public record Counts(Map<String, Tally> byClient) {
    /** The figures of one client, or of several together. */
    public record Tally(long all, long react, long negative, long questions, long complaints, long opportunities) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    all + other.all,
                    react + other.react,
                    negative + other.negative,
                    questions + other.questions,
                    complaints + other.complaints,
                    opportunities + other.opportunities);
        }
    }

    public Counts {
        byClient = Map.copyOf(byClient);
    }

    /** Of one client, or of all when it is null. */
    public Tally of(String clientId) {
        return clientId == null
                ? byClient.values().stream().reduce(Tally.NONE, Tally::plus)
                : byClient.getOrDefault(clientId, Tally.NONE);
    }
}
