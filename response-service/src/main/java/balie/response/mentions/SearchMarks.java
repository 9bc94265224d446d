package balie.response.mentions;

import balie.platform.session.VisibleClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a post is found by besides its words, in the same index: its client, and stretches of time in which its case opened. Without them,
 * a search for a frequent word would read the posts of every client and of all times.
 *
 * @param query a {@code tsquery} in PostgreSQL's own form; empty for every post
 * @param owners whose stretches of time to look for: of clients by their ids, or of everybody
 */
public record SearchMarks(String query, List<String> owners) {
    /** Stretches of time are so many times as long as those of the level below; those of the lowest last an hour. */
    private static final int STEP = 4;

    private static final int LEVELS = 7;
    /** Looking up the marks of more clients would take longer than reading posts of others. */
    private static final int MOST_CLIENTS = 20;

    private static final String CLIENT = "client ";
    private static final String EVERYBODY = "opened";

    /** Of that client, or, where it is null, of those that are visible, unless they are very many. */
    public static SearchMarks of(String client, VisibleClients visible) {
        if (client == null && (visible.all() || visible.ids().size() > MOST_CLIENTS))
            return new SearchMarks("", List.of(EVERYBODY));
        var clients = client == null ? visible.ids().stream().sorted().toList() : List.of(client);
        return clients.isEmpty()
                ? new SearchMarks(anyOf(Stream.of(CLIENT)), List.of(""))
                : new SearchMarks(anyOf(clients.stream().map(id -> CLIENT + id)), clients);
    }

    /**
     * The same, of cases that opened lately before a moment: within hours first, within months last. Of cases that opened by then, each
     * has all since some time before.
     */
    public List<SearchMarks> openedBefore(Instant moment) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> new SearchMarks(opened(level, moment), owners))
                .toList();
    }

    /** Whether every post has them. */
    public boolean isNone() {
        return query.isEmpty();
    }

    /** The stretch that the moment lies in, and its neighbours. */
    private String opened(int level, Instant moment) {
        long hours = Math.floorDiv(moment.getEpochSecond(), Duration.ofHours(1).toSeconds());
        long stretch = Math.floorDiv(hours, (long) Math.pow(STEP, level));
        return anyOf(owners.stream().flatMap(owner -> LongStream.rangeClosed(stretch - 1, stretch + 1)
                .mapToObj(near -> owner + " " + level + " " + near)));
    }

    private static String anyOf(Stream<String> marks) {
        return marks.map(mark -> "'" + mark.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(" | "));
    }
}
