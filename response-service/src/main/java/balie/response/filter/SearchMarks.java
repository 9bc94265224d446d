package balie.response.filter;

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
 */
public record SearchMarks(String query) {
    /** Stretches of time are so many times as long as those of the level below; those of the lowest last an hour. */
    private static final int STEP = 8;

    private static final int LEVELS = 5;
    private static final String CLIENT = "client ";

    /** Of that client, or, where it is null, of those that are visible. */
    public static SearchMarks of(String client, VisibleClients visible) {
        if (client != null) return new SearchMarks(quoted(CLIENT + client));
        if (visible.all()) return new SearchMarks("");
        return new SearchMarks(
                visible.ids().isEmpty()
                        ? quoted(CLIENT)
                        : anyOf(visible.ids().stream().sorted().map(id -> CLIENT + id)));
    }

    /**
     * The same, of cases that opened lately before a moment: within hours first, within months last. Of cases that opened by then, each
     * has all since some time before.
     */
    public List<SearchMarks> openedBefore(Instant moment) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> and(opened(level, moment)))
                .toList();
    }

    /** Whether every post has them. */
    public boolean isNone() {
        return query.isEmpty();
    }

    /** The stretch that the moment lies in, and its neighbours. */
    private static String opened(int level, Instant moment) {
        long hours = Math.floorDiv(moment.getEpochSecond(), Duration.ofHours(1).toSeconds());
        long stretch = Math.floorDiv(hours, (long) Math.pow(STEP, level));
        return anyOf(LongStream.rangeClosed(stretch - 1, stretch + 1).mapToObj(near -> "opened " + level + " " + near));
    }

    private SearchMarks and(String other) {
        return new SearchMarks(query.isEmpty() ? other : query + " & " + other);
    }

    private static String anyOf(Stream<String> marks) {
        return marks.map(SearchMarks::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String quoted(String mark) {
        return "'" + mark.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
