package balie.triage.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides whether what was learnt is worth more than the shared model: on lessons held back, it must be right more often. */
public final class Tutor {
    private static final int FEWEST = 30;
    private static final int FEW = 1_000;
    private static final int PARTS = 5;

    private Tutor() {}

    /** The head for these lessons; empty where the shared model does as well, or where there are too few to tell. */
    public static Optional<Head> learn(List<Lesson> lessons) {
        if (lessons.size() < FEWEST || !isBetter(lessons)) return Optional.empty();
        return Optional.of(Learner.learn(lessons));
    }

    /** The head for these lessons, at least one, whatever it is worth. */
    public static Head learnAnyway(List<Lesson> lessons) {
        return Learner.learn(lessons);
    }

    private static boolean isBetter(List<Lesson> lessons) {
        int tried = lessons.size() <= FEW ? PARTS : 1;
        double head = 0;
        double shared = 0;
        for (int part = 0; part < tried; part++) {
            var held = part(lessons, part, true);
            var learnt = Learner.learn(part(lessons, part, false));
            head += rights(held, lesson -> learnt.answer(lesson.features()));
            shared += rights(held, Lesson::shared);
        }
        return head > shared + Math.sqrt(lessons.size()) / 20;
    }

    private static List<Lesson> part(List<Lesson> lessons, int part, boolean held) {
        var kept = new ArrayList<Lesson>();
        for (int at = 0; at < lessons.size(); at++) if (at % PARTS == part == held) kept.add(lessons.get(at));
        return kept;
    }

    /** How many lessons are met; labels met in part count in part. */
    private static double rights(List<Lesson> lessons, Function<Lesson, List<String>> answers) {
        double rights = 0;
        for (var lesson : lessons) {
            var met = new HashSet<>(lesson.right());
            var answer = answers.apply(lesson);
            met.retainAll(answer);
            int both = lesson.right().size() + answer.size();
            rights += both == 0 ? 1 : 2.0 * met.size() / both;
        }
        return rights;
    }
}
