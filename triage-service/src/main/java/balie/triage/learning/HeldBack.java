package balie.triage.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * How often two were right on lessons that neither had learnt from: what answers now, and a head learnt from the other lessons.
 *
 * @param lessons how many were held back
 * @param now how many of them what answers now met; labels met in part count in part
 * @param learnt how many of them a head would have met
 */
public record HeldBack(int lessons, double now, double learnt) {
    private static final int FEW = 1_000;
    private static final int PARTS = 5;

    /**
     * Holds back a fifth at a time, five times unless there are many.
     *
     * @param known of the lessons the first ones, which what answers now has learnt from and which are therefore not held back
     */
    public static HeldBack of(List<Lesson> lessons, int known, Function<Lesson, List<String>> now) {
        int tried = lessons.size() - known <= FEW ? PARTS : 1;
        var sum = new HeldBack(0, 0, 0);
        for (int part = 0; part < tried; part++) {
            var held = part(lessons, known, part, true);
            if (held.isEmpty()) continue;
            var head = Learner.learn(part(lessons, known, part, false));
            sum = sum.plus(held.size(), rights(held, now), rights(held, lesson -> head.answer(lesson.features())));
        }
        return sum;
    }

    /** Whether the head was right more often by more than chance would often give. */
    public boolean isBetter() {
        return learnt > now + Math.sqrt(lessons) / 20;
    }

    private HeldBack plus(int more, double nowMet, double learntMet) {
        return new HeldBack(lessons + more, now + nowMet, learnt + learntMet);
    }

    private static List<Lesson> part(List<Lesson> lessons, int known, int part, boolean held) {
        var kept = new ArrayList<Lesson>();
        for (int at = 0; at < lessons.size(); at++)
            if ((at >= known && at % PARTS == part) == held) kept.add(lessons.get(at));
        return kept;
    }

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
