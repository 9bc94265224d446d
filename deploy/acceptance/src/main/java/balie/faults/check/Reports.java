package balie.faults.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the reports hold and show.
 *
 * @param hourly the sums of the hourly rows, by client
 * @param shown what the service answers when asked, by client
 */
public record Reports(
        List<Fact> facts,
        Map<String, Count> hourly,
        Map<String, Figures> shown,
        List<CaseFact> cases,
        List<Clock> clocks) {

    /** @param text the mark of what it says */
    public record Fact(UUID mentionId, String client, String permalink, UUID text, int revision, boolean withdrawn) {}

    /**
     * How many mentions, each once.
     *
     * @param mentions about the client, those withdrawn among them
     * @param withdrawn of the mentions
     * @param elsewhere not about the client
     */
    public record Count(int mentions, int withdrawn, int elsewhere) {
        static final Count NONE = new Count(0, 0, 0);

        static Count one(boolean concerning, boolean withdrawn) {
            return rows(1, concerning, withdrawn);
        }

        static Count rows(int rows, boolean concerning, boolean withdrawn) {
            return concerning ? new Count(rows, withdrawn ? rows : 0, 0) : new Count(0, 0, rows);
        }

        Count plus(Count other) {
            return new Count(mentions + other.mentions, withdrawn + other.withdrawn, elsewhere + other.elsewhere);
        }
    }

    /** @param opened cases, without those found not relevant */
    public record Figures(Count count, int opened) {}

    /** A case as the reports know it. */
    public record CaseFact(
            UUID caseId, String client, long sequence, String status, Instant firstReplyAt, int replies) {}

    /** @param kind {@code FIRST_RESPONSE} or {@code RESOLUTION} */
    public record Clock(UUID caseId, String kind, int round, String state, Instant breachedAt) {}
}
