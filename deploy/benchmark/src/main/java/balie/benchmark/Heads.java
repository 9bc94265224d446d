package balie.benchmark;

import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import balie.triage.learning.FeatureReader;
import balie.triage.learning.Head;
import balie.triage.learning.Lesson;
import balie.triage.learning.Tutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Heads as large as they may become, and {@link #main}, which reckons what 500 clients with three each take. */
public final class Heads {
    private static final int CLIENTS = 500;
    private static final int OF_ONE_CLIENT = 3;
    private static final int LESSONS = 2_000;
    private static final int WORDS = 40;
    private static final List<String> LABELS = List.of("negative", "neutral", "positive");

    private Heads() {}

    /** A head taught by posts of made-up words, so many that it is full. */
    static Head full(Judge judge, int seed) {
        var random = new Random(seed);
        var lessons = new ArrayList<Lesson>();
        for (int number = 0; number < LESSONS; number++) {
            var judged = judge.judged(Posts.mention(text(random)), ClientView.UNKNOWN);
            var label = LABELS.get(number % LABELS.size());
            lessons.add(new Lesson(FeatureReader.read(judged, List.of()), List.of(label), List.of()));
        }
        return Tutor.learnAnyway(lessons);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            for (int letters = 0; letters < 6; letters++) text.append((char) ('a' + random.nextInt(26)));
            text.append(' ');
        }
        return text.toString();
    }

    /** Prints how large a full head is, by its own account of its arrays, and what those of all clients come to. */
    public static void main(String[] none) {
        long one = full(new Judge(), 1).bytes();
        System.out.printf(
                Locale.ROOT,
                "a full head: %d kB; %d clients with %d each: %d MB%n",
                one / 1000,
                CLIENTS,
                OF_ONE_CLIENT,
                one * CLIENTS * OF_ONE_CLIENT / 1_000_000);
    }
}
