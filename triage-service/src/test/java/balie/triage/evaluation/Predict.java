package balie.triage.evaluation;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.Verdict;
import balie.events.Verdict.Flag;
import balie.triage.Mentions;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Labels texts: one a line in, one label a line out. Tasks: sentiment, language, complaint, question, motive, react, speed. */
public final class Predict {
    private static final int ROUNDS = 6;

    private final Judge judge = new Judge();

    public static void main(String[] arguments) throws IOException {
        var task = arguments[0];
        var channel = arguments.length > 1 ? ChannelType.valueOf(arguments[1]) : ChannelType.MICROBLOG;
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var predict = new Predict();
        if (task.equals("speed")) predict.time(in, channel);
        else
            in.lines()
                    .forEach(text -> System.out.println(
                            label(task, predict.verdict(mention(text.replace("\\n", "\n"), null, channel)))));
    }

    /** @param language what the source would declare; null for nothing */
    String label(String task, String language, String text) {
        return label(task, verdict(mention(text, language, ChannelType.MICROBLOG)));
    }

    private static String label(String task, Verdict verdict) {
        return switch (task) {
            case "sentiment" -> verdict.sentiment().polarity().name().toLowerCase(Locale.ROOT);
            case "language" -> verdict.language().code();
            case "complaint" -> verdict.flags().contains(Flag.COMPLAINT) ? "complaint" : "no_complaint";
            case "question" -> verdict.flags().contains(Flag.QUESTION) ? "question" : "no_question";
            case "motive" -> verdict.motives().get(0).motive().name().toLowerCase(Locale.ROOT);
            case "react" -> verdict.advice().react() ? "yes" : "no";
            default -> throw new IllegalArgumentException("no task " + task);
        };
    }

    /** As if the source had not declared a language. */
    Verdict verdict(AnnotationSample.Drawn post) {
        return verdict(mention(post.text(), null, post.channel()));
    }

    private Verdict verdict(MentionCollected mention) {
        return judge.verdict(mention, ClientView.UNKNOWN);
    }

    private void time(BufferedReader in, ChannelType channel) {
        var mentions = in.lines().map(text -> mention(text, null, channel)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            long reacting = 0;
            long start = System.nanoTime();
            for (var mention : mentions) if (verdict(mention).advice().react()) reacting++;
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%.0f mentions/s (%d of %d to react to)%n", mentions.size() / seconds, reacting, mentions.size());
        }
    }

    public static MentionCollected mention(String text, String language, ChannelType channel) {
        var plain = Mentions.saying(text).on(channel).event();
        return new MentionCollected(
                plain.mentionId(),
                1,
                plain.change(),
                plain.clientId(),
                plain.conversationId(),
                plain.publishedAt(),
                null,
                plain.firstCollectedAt(),
                plain.collectedAt(),
                false,
                channel,
                plain.places(),
                plain.author(),
                null,
                text,
                null,
                null,
                language,
                plain.monitors());
    }
}
