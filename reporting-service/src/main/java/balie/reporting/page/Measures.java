package balie.reporting.page;

import balie.reporting.figures.Crowd;

/**
 * Four measures that practitioners know from Social Mention, each told with what it was reckoned from.
 *
 * @param found posts found in the last 24 hours of the period, about the client or not
 * @param about of those, the ones about the client
 * @param mentions about the client in the whole period
 */
record Measures(int found, int about, int positive, int negative, int mentions, Crowd crowd) {
    /** How likely it is that a post that was found is about the client; null where none was found. */
    public Double strength() {
        return share(about, found);
    }

    /** Whether there is any feeling to compare. */
    public boolean felt() {
        return positive + negative > 0;
    }

    /** How likely it is that somebody who writes about the client does so again; null where no author is known. */
    public Double passion() {
        return share(crowd.repeating(), crowd.authors());
    }

    /** How many different authors there are for each post; null where no author is known. */
    public Double reach() {
        return share(crowd.authors(), crowd.posts());
    }

    private static Double share(int part, int whole) {
        return whole == 0 ? null : part / (double) whole;
    }
}
