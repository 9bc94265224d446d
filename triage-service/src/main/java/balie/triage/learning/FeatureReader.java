package balie.triage.learning;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.triage.judge.Judged;
import balie.triage.signal.Cue;
import balie.triage.text.Post;
import balie.triage.text.Token;
import balie.triage.text.Token.Emphasis;
import balie.triage.text.Token.Kind;
import java.util.Arrays;
import java.util.Collection;

/**
 * Reads the features of a post that the shared model has judged: words alone and in pairs, letters within words two to five at a time,
 * and as numbers what the lexicon weighed and the shared rules decided. A change here makes all heads that were learnt before useless,
 * so it changes {@link #VERSION} as well; so does a change of the bytes in which heads are kept.
 */
public final class FeatureReader {
    /** Names this way of reading; a head answers only posts read the same way. */
    public static final int VERSION = 2;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private FeatureReader() {}

    /** The features of a post; {@code shared} are the labels that the shared model gave of the client's own. */
    public static Features read(Judged judged, Collection<String> shared) {
        var post = judged.post();
        var words = words(post, shared);
        var letters = letters(post);
        var buckets = new int[words.length + letters.length];
        var values = new float[buckets.length];
        System.arraycopy(words, 0, buckets, 0, words.length);
        System.arraycopy(letters, 0, buckets, words.length, letters.length);
        Arrays.fill(values, 0, words.length, weight(words.length));
        Arrays.fill(values, words.length, values.length, weight(letters.length));
        return new Features(buckets, values, numbers(judged));
    }

    private static float weight(int pieces) {
        return (float) (1 / Math.sqrt(Math.max(1, pieces)));
    }

    private static int[] words(Post post, Collection<String> shared) {
        var pieces = new Pieces();
        for (var label : shared) pieces.add(label.hashCode() * 31 + 11);
        int before = 1;
        for (var token : post.tokens()) {
            int hash = hash(token);
            if (hash == 0) continue;
            pieces.add(hash);
            pieces.add(before * 0x01000193 + hash);
            before = hash;
        }
        return pieces.distinct();
    }

    static int hash(Token token) {
        return switch (token.kind()) {
            case BREAK -> 0;
            case NUMBER -> 3;
            case ADDRESS -> 5;
            case HANDLE -> token.word().hashCode() * 31 + 7;
            case WORD, HASHTAG, EMOJI, EMOTICON, MARK -> token.word().hashCode() | 1;
        };
    }

    private static int[] letters(Post post) {
        var pieces = new Pieces();
        for (var token : post.tokens()) if (token.isWord()) letters(edged(token), pieces);
        return pieces.distinct();
    }

    /** The word with its edges marked, so that beginnings and ends of words are letters of their own. */
    static String edged(Token token) {
        return '<' + token.word() + '>';
    }

    static void letters(String word, Pieces pieces) {
        for (int from = 0; from < word.length(); from++) {
            int hash = 0x811c9dc5;
            int last = Math.min(word.length(), from + LONGEST);
            for (int at = from; at < last; at++) {
                hash = (hash ^ word.charAt(at)) * 0x01000193;
                if (at - from + 1 >= SHORTEST) pieces.add(hash);
            }
        }
    }

    private static float[] numbers(Judged judged) {
        var numbers = new Numbers();
        feeling(judged, numbers);
        writing(judged.post(), numbers);
        for (var flag : Flag.values()) numbers.add(judged.verdict().flags().contains(flag));
        for (var cue : Cue.values()) numbers.add(judged.reading().cues().has(cue));
        for (var motive : Motive.values()) numbers.add(share(judged, motive));
        return numbers.all();
    }

    private static void feeling(Judged judged, Numbers numbers) {
        var feeling = judged.reading().feeling();
        double sure = judged.verdict().sentiment().confidence();
        for (var polarity : Polarity.values()) {
            numbers.add(feeling.polarity() == polarity);
            numbers.add(feeling.polarity() == polarity ? sure : 0);
        }
        numbers.add(Math.tanh(feeling.score()));
        numbers.add(Math.tanh(feeling.score() / 3));
        numbers.add(Math.tanh(feeling.praise() / 2));
        numbers.add(Math.tanh(feeling.blame() / 2));
        numbers.add(feeling.praise() + feeling.blame() == 0);
    }

    private static void writing(Post post, Numbers numbers) {
        int shouted = 0;
        int asks = 0;
        int exclaims = 0;
        for (var token : post.tokens()) {
            if (token.emphasis() == Emphasis.SHOUTED) shouted++;
            if (token.isMark("?")) asks++;
            if (token.isMark("!")) exclaims++;
        }
        numbers.add(Math.tanh(shouted / 3.0));
        numbers.add(asks > 0);
        numbers.add(Math.tanh(exclaims / 2.0));
        numbers.add(Math.log1p(post.words()) / 5);
        numbers.add(post.count(Kind.EMOJI) + post.count(Kind.EMOTICON) > 0);
        numbers.add(post.count(Kind.ADDRESS) > 0);
        numbers.add(post.count(Kind.NUMBER) > 0);
    }

    private static double share(Judged judged, Motive motive) {
        for (var ranked : judged.verdict().motives()) if (ranked.motive() == motive) return ranked.weight();
        return 0;
    }
}
