package balie.triage.learning;

import java.util.List;
import java.util.Optional;

/** Decides whether what was learnt is worth more than the shared model: on lessons held back, it must be right more often. */
public final class Tutor {
    /** With fewer lessons nothing is learnt. */
    public static final int FEWEST = 30;

    private Tutor() {}

    /** The head for these lessons; empty where the shared model does as well, or where there are too few to tell. */
    public static Optional<Head> learn(List<Lesson> lessons) {
        if (lessons.size() < FEWEST || !HeldBack.of(lessons, 0, Lesson::shared).isBetter()) return Optional.empty();
        return Optional.of(Learner.learn(lessons));
    }

    /** The head for these lessons, at least one, whatever it is worth. */
    public static Head learnAnyway(List<Lesson> lessons) {
        return Learner.learn(lessons);
    }
}
