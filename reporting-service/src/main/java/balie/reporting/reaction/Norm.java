package balie.reporting.reaction;

import java.time.Duration;
import java.util.Collection;

/**
 * How many answers came within 24 hours of the post: consumers rate a company well that reacts within that (TNS NIPO 2011). Nights and
 * weekends count, because they wait through them.
 */
public record Norm(int within, int answers) {
    /** The norm itself. */
    public static final Duration REACTION = Duration.ofHours(24);

    static Norm of(Collection<Answer> answers) {
        return new Norm((int) answers.stream().filter(Norm::holds).count(), answers.size());
    }

    private static boolean holds(Answer answer) {
        return answer.reaction().compareTo(REACTION) <= 0;
    }

    /** The share of answers; null of none. */
    public Double share() {
        return answers == 0 ? null : within / (double) answers;
    }
}
