package balie.reporting.reaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How long customers waited for an answer, from publication on. One of the limits is the norm, so it parts the answers. */
public record Distribution(List<Step> steps) {
    private static final List<Duration> LIMITS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Norm.REACTION,
            Duration.ofDays(2),
            Duration.ofDays(7));

    /**
     * The answers between two limits.
     *
     * @param above what they took longer than; null for the shortest
     * @param upTo what they took at most; null for the longest
     */
    public record Step(Duration above, Duration upTo, int answers) {
        public boolean withinNorm() {
            return upTo != null && upTo.compareTo(Norm.REACTION) <= 0;
        }

        private boolean holds(Duration reaction) {
            return (above == null || reaction.compareTo(above) > 0) && (upTo == null || reaction.compareTo(upTo) <= 0);
        }

        private Step counting(Collection<Answer> answered) {
            var count =
                    answered.stream().map(Answer::reaction).filter(this::holds).count();
            return new Step(above, upTo, (int) count);
        }
    }

    /** Each answer in the one step that it took. */
    public static Distribution of(Collection<Answer> answers) {
        var steps = new ArrayList<Step>();
        Duration above = null;
        for (var limit : LIMITS) {
            steps.add(new Step(above, limit, 0).counting(answers));
            above = limit;
        }
        steps.add(new Step(above, null, 0).counting(answers));
        return new Distribution(List.copyOf(steps));
    }
}
