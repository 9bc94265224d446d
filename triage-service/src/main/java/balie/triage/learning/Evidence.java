package balie.triage.learning;

import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells which words of a post spoke most for a label, so that what was learnt can be explained. */
final class Evidence {
    private static final int MOST = 3;
    private static final double SMALLEST_OF_FIRST = 0.25;

    private final Head head;
    private final int label;
    private final double words;
    private final double letters;

    private record Spoken(String surface, double weight) {}

    private Evidence(Head head, int label, Features features) {
        this.head = head;
        this.label = label;
        // A post's words come first among its features, and all weigh the same; so do its letters, which come last.
        this.words = features.size() == 0 ? 0 : features.value(0);
        this.letters = features.size() == 0 ? 0 : features.value(features.size() - 1);
    }

    /** At most three, as they stand in the post, the weightiest first. */
    static List<String> words(Head head, String label, Post post, Features features) {
        var evidence = new Evidence(head, head.labels().indexOf(label), features);
        var spoken = new ArrayList<Spoken>();
        for (var token : post.tokens()) {
            double weight = evidence.weigh(token);
            if (weight > 0) spoken.add(new Spoken(token.surface(), weight));
        }
        spoken.sort(Comparator.comparingDouble(Spoken::weight).reversed());
        return spoken.stream()
                .filter(one -> one.weight >= spoken.get(0).weight * SMALLEST_OF_FIRST)
                .map(Spoken::surface)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private double weigh(Token token) {
        return switch (token.kind()) {
            case WORD, HASHTAG -> words * ofWord(token) + letters * ofLetters(token);
            case EMOJI, EMOTICON -> words * ofWord(token);
            default -> 0;
        };
    }

    private double ofWord(Token token) {
        var pieces = new Pieces();
        pieces.add(FeatureReader.hash(token));
        return sum(pieces);
    }

    private double ofLetters(Token token) {
        var pieces = new Pieces();
        FeatureReader.letters(FeatureReader.edged(token), pieces);
        return sum(pieces);
    }

    private double sum(Pieces pieces) {
        double sum = 0;
        for (int bucket : pieces.distinct()) sum += head.weight(bucket, label);
        return sum;
    }
}
