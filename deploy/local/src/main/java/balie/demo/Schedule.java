package balie.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * When the posts of a series appear: post n once per period, at a moment within it that depends on n alone.
 *
 * @param letter what the ids of the series begin with
 * @param shown how many of the newest a feed shows at most
 * @param window how long a feed shows a post
 */
record Schedule(String letter, String purpose, int period, int shown, Duration window) {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    /** What keeps coming while somebody looks. */
    static Schedule live(Site site) {
        return new Schedule("p", site + " live", site.period(), 38, Duration.ofMinutes(10));
    }

    /** What came over the past days. */
    static Schedule archive(Site site) {
        var period = Duration.ofHours(5);
        return new Schedule("a", site + " archive", (int) period.toSeconds(), 12, period.multipliedBy(13));
    }

    Instant at(long number) {
        var jitter = Dice.roll(Math.max(1, period / 3), purpose, number);
        return BEGINNING.plusSeconds(number * period + jitter);
    }

    String id(long number) {
        return letter + number;
    }

    /** The numbers a feed shows at that moment, the newest first. */
    List<Long> shownAt(Instant now) {
        var newest = Math.floorDiv(now.getEpochSecond() - BEGINNING.getEpochSecond(), (long) period);
        return LongStream.iterate(newest, number -> number - 1)
                .limit(shown + 1L)
                .filter(number -> number >= 0 && isShown(number, now))
                .limit(shown)
                .boxed()
                .toList();
    }

    private boolean isShown(long number, Instant now) {
        return !at(number).isAfter(now) && at(number).isAfter(now.minus(window));
    }
}
