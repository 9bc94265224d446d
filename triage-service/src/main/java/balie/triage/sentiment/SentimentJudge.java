package balie.triage.sentiment;

import balie.events.Verdict.Polarity;
import balie.triage.sentiment.Weighing.Weighed;
import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Judges the feeling of a post by the lexicon of its language, and where the lexicon finds something by what training taught as well; of
 * other languages it understands emoji only.
 */
public final class SentimentJudge {
    private static final int MOST_WORDS_TOLD = 5;
    // A question uses faintly coloured words without feeling anything.
    private static final double MERELY_ASKS = 0.2;
    // Measured on reviews and tweets: more makes one of them worse.
    private static final double SHARE_OF_LEARNT = 0.15;
    private static final double MOST_LEARNT = 2;
    private static final double WORTH_TELLING = 0.02;
    private static final int SHORTEST_TOLD = 4;

    private final Map<String, Tongue> tongues;

    private SentimentJudge(Map<String, Tongue> tongues) {
        this.tongues = tongues;
    }

    /** One language's words, and how far from zero a score must be to mean something. */
    private record Tongue(
            Lexicon lexicon, Modifiers modifiers, LearntWords learnt, double negativeBelow, double positiveAbove) {
        Polarity polarity(double score) {
            if (score > positiveAbove) return Polarity.POSITIVE;
            return score < negativeBelow ? Polarity.NEGATIVE : Polarity.NEUTRAL;
        }
    }

    public static SentimentJudge shipped() {
        return new SentimentJudge(Map.of(
                "nl", dutch(), "en", new Tongue(english(), Modifiers.of("en"), LearntWords.of("en"), -0.05, 0.55)));
    }

    /** Judges by lexicons alone; what training begins with. */
    public static SentimentJudge untrained() {
        return new SentimentJudge(
                Map.of("nl", dutch(), "en", new Tongue(english(), Modifiers.of("en"), LearntWords.none(), -0.1, 0.45)));
    }

    private static Lexicon english() {
        return Lexicon.of("en");
    }

    private static Tongue dutch() {
        return new Tongue(Lexicon.of("nl"), Modifiers.of("nl"), LearntWords.none(), 0, 0.2);
    }

    /** Whether it has a lexicon of that language. */
    public boolean understands(String language) {
        return tongues.containsKey(language);
    }

    /** The feeling of a post in that language. */
    public Feeling judge(Post post, String language) {
        var tongue = tongues.getOrDefault(language, tongues.get("en"));
        var weighed = new Weighing(post, tongue.lexicon, tongue.modifiers).weigh();
        if (understands(language)) return feeling(post, weighed, tongue.learnt.weigh(post), tongue);
        var emoji = weighed.stream().filter(one -> isEmoji(post, one)).toList();
        return feeling(post, emoji, new double[0], tongue);
    }

    private static boolean isEmoji(Post post, Weighed one) {
        var kind = post.token(one.from()).kind();
        return kind == Token.Kind.EMOJI || kind == Token.Kind.EMOTICON;
    }

    private static Feeling feeling(Post post, List<Weighed> weighed, double[] learnt, Tongue tongue) {
        double praise = 0;
        double blame = 0;
        for (var one : weighed) {
            if (one.weight() > 0) praise += one.weight();
            else blame -= one.weight();
        }
        double score = (praise - blame) * excitement(post) - politeness(post) + weight(learnt);
        boolean says = praise + blame > 0 && (Math.abs(score) > MERELY_ASKS || !asks(post));
        var polarity = says ? tongue.polarity(score) : Polarity.NEUTRAL;
        double confidence = confidence(polarity, praise, blame, post.words());
        var words = told(post, weighed, polarity);
        if (words.isEmpty() && says) words = told(post, tipping(post, learnt), polarity);
        return new Feeling(polarity, confidence, score, praise, blame, words);
    }

    private static double weight(double[] learnt) {
        double sum = 0;
        for (double one : learnt) sum += one;
        return SHARE_OF_LEARNT * Math.max(-MOST_LEARNT, Math.min(MOST_LEARNT, sum));
    }

    /** What was learnt counts in many small weights, told only where it decided: of words that mean something, and no names. */
    private static List<Weighed> tipping(Post post, double[] learnt) {
        var all = new ArrayList<Weighed>();
        for (int at = 0; at < learnt.length; at++) {
            double weight = SHARE_OF_LEARNT * learnt[at];
            if (Math.abs(weight) > WORTH_TELLING && isTelling(post.token(at))) all.add(new Weighed(at, at + 1, weight));
        }
        return all;
    }

    private static boolean isTelling(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.length() >= SHORTEST_TOLD
                && Character.isLowerCase(token.surface().charAt(0));
    }

    // The longer a post, the more kind words it holds whatever it says; measured on reviews.
    private static double politeness(Post post) {
        return 0.01 * Math.max(0, Math.min(post.words(), 100) - 12);
    }

    private static boolean asks(Post post) {
        for (var token : post.tokens()) if (token.isMark("?")) return true;
        return false;
    }

    private static double excitement(Post post) {
        int shouts = 0;
        for (var token : post.tokens()) if (token.isMark("!")) shouts += token.length();
        return 1 + 0.05 * Math.min(shouts, 4);
    }

    private static double confidence(Polarity polarity, double praise, double blame, int words) {
        double all = praise + blame;
        if (polarity == Polarity.NEUTRAL) {
            if (words == 0) return 0.1;
            return all == 0 ? 0.5 : Math.max(0.2, 0.5 - 0.2 * all);
        }
        double agreement = Math.abs(praise - blame) / all;
        return 0.4 + 0.55 * agreement * Math.tanh(all);
    }

    private static List<String> told(Post post, List<Weighed> weighed, Polarity polarity) {
        return weighed.stream()
                .filter(one -> polarity == Polarity.NEUTRAL || one.weight() > 0 == (polarity == Polarity.POSITIVE))
                .sorted(Comparator.comparingDouble((Weighed one) -> -Math.abs(one.weight()))
                        .thenComparing(Weighed::from))
                .map(one -> post.surface(one.from(), one.to()))
                .distinct()
                .limit(MOST_WORDS_TOLD)
                .toList();
    }
}
