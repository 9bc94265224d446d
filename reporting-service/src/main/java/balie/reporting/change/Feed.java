package balie.reporting.change;

import java.util.List;
import java.util.Optional;

/**
 * Something whose changes can be followed.
 *
 * @param name as its address ends
 * @param code how its cursors name it
 * @param table its rows, each with its generation, its client and the transaction of its last change
 * @param id the column that tells rows apart
 * @param shown the condition under which a row is shown; another is told to readers as gone
 */
public record Feed(String name, String code, String table, String id, String shown) {
    /** Posts. What was withdrawn or turned out not to be about the client is gone. */
    public static final Feed MENTIONS =
            new Feed("mentions", "m", "mention_fact", "mention_id", "concerning and not withdrawn");

    /** Cases with their clocks. */
    public static final Feed CASES = new Feed("cases", "c", "case_fact", "case_id", "true");

    /** What became of clocks; rows are added and never change. */
    public static final Feed CLOCK_EVENTS = new Feed("clock-events", "k", "clock_event", "event_id", "true");

    /** Every feed there is. */
    public static final List<Feed> ALL = List.of(MENTIONS, CASES, CLOCK_EVENTS);

    /** The feed whose address ends so. */
    static Optional<Feed> named(String name) {
        return ALL.stream().filter(feed -> feed.name.equals(name)).findFirst();
    }
}
