package balie.triage.language;

import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the language of a post. Each word speaks for each language by how frequent it is there, or else by its letters; capitalised
 * words inside a sentence, often names, speak half as loud, and no single word decides alone.
 */
public final class LanguageDetector {
    /** Stands for a language that is not told, or for no language at all. */
    public static final String UNDETERMINED = "und";

    // The sum of 1 / (rank + 10) over a list of 10,000, used for short lists as well, so that no list is louder for
    // being short.
    private static final double SUM_OF_SHARES = 6.9;
    private static final double LISTED_SHARE = 0.9;
    private static final double LOUDEST = 8;
    private static final double NOISE_PER_LETTER = -3.3;
    private static final double TOLD = 4;
    private static final double EXPECTED = 1.5;
    private static final double DECLARED = 2.5;
    // What is longer is no word of any language.
    private static final int LONGEST_WORD = 30;
    private static final int WORDS_READ = 400;

    private final WordLists lists;
    private final List<String> told;
    private final LetterModel letters;
    private final Map<String, float[]> known = new HashMap<>();

    private LanguageDetector(WordLists lists, List<String> told) {
        this.lists = lists;
        this.told = told;
        this.letters = LetterModel.of(lists.languages());
        learnWords();
    }

    /** Tells these languages (ISO 639-1) from each other and from the rest. */
    public static LanguageDetector telling(List<String> languages) {
        return new LanguageDetector(WordLists.shipped(), List.copyOf(languages));
    }

    /** A language and how sure that is, 0 to 1; the words that spoke loudest for it. */
    public record Finding(String code, double confidence) {}

    /**
     * @param declared what the source declares (BCP 47), or null
     * @param expected languages that the client's posts are likely to be in
     */
    public Finding detect(Post post, String declared, Collection<String> expected) {
        var scores = new double[lists.languages().size() + 1];
        int words = score(post, scores);
        if (words == 0) return new Finding(UNDETERMINED, 0);
        nudge(scores, declared, expected);
        return best(scores);
    }

    private int score(Post post, double[] scores) {
        int words = 0;
        boolean first = true;
        for (var token : post.tokens()) {
            if (token.isWord() && words < WORDS_READ) {
                words += speak(token, first, scores);
                first = false;
            }
            first |= token.endsSentence();
        }
        return words;
    }

    private int speak(Token token, boolean first, double[] scores) {
        if (token.length() > LONGEST_WORD || Laughter.is(token.word())) return 0;
        boolean quiet = token.kind() == Token.Kind.HASHTAG || token.emphasis() == Token.Emphasis.CAPITALISED && !first;
        int words = 0;
        int from = 0;
        var word = token.word();
        for (int at = 0; at <= word.length(); at++) {
            if (at < word.length() && Character.isLetter(word.charAt(at))) continue;
            if (at > from) {
                add(word.substring(from, at), quiet ? 0.5 : 1, scores);
                words++;
            }
            from = at + 1;
        }
        return words;
    }

    private void add(String word, double loudness, double[] scores) {
        var spoken = known.get(word);
        if (spoken == null) spoken = unlisted(word);
        for (int language = 0; language < scores.length; language++) scores[language] += loudness * spoken[language];
    }

    private float[] unlisted(String word) {
        var likelihood = new double[lists.languages().size()];
        letters.add(word, likelihood);
        for (int language = 0; language < likelihood.length; language++)
            likelihood[language] += Math.log(1 - LISTED_SHARE);
        return relative(word, likelihood);
    }

    private void learnWords() {
        var shares = new HashMap<String, double[]>();
        for (int language = 0; language < lists.languages().size(); language++) {
            var words = lists.words().get(language);
            for (int rank = 0; rank < words.size(); rank++) {
                var share = shares.computeIfAbsent(
                        words.get(rank), none -> new double[lists.words().size()]);
                if (share[language] == 0) share[language] = 1.0 / (rank + 10) / SUM_OF_SHARES;
            }
        }
        shares.forEach((word, share) -> known.put(word, listed(word, share)));
    }

    private float[] listed(String word, double[] share) {
        var likelihood = new double[share.length];
        letters.add(word, likelihood);
        for (int language = 0; language < share.length; language++)
            likelihood[language] = Math.log(
                    LISTED_SHARE * share[language] + (1 - LISTED_SHARE) * Math.exp(likelihood[language]) + 1e-40);
        return relative(word, likelihood);
    }

    /** Against the best, cut off at the loudest that one word may speak; the last place is that of noise. */
    private static float[] relative(String word, double[] likelihood) {
        double noise = NOISE_PER_LETTER * (word.length() + 1);
        double best = noise;
        for (double one : likelihood) best = Math.max(best, one);
        var relative = new float[likelihood.length + 1];
        for (int language = 0; language < likelihood.length; language++)
            relative[language] = (float) Math.max(likelihood[language] - best, -LOUDEST);
        relative[likelihood.length] = (float) Math.max(noise - best, -LOUDEST);
        return relative;
    }

    private void nudge(double[] scores, String declared, Collection<String> expected) {
        for (int language = 0; language < lists.languages().size(); language++) {
            var code = lists.languages().get(language);
            if (told.contains(code)) scores[language] += TOLD;
            if (expected.contains(code)) scores[language] += EXPECTED;
            if (declared != null && declared.startsWith(code)) scores[language] += DECLARED;
        }
    }

    private Finding best(double[] scores) {
        int best = 0;
        for (int language = 1; language < scores.length; language++)
            if (scores[language] > scores[best]) best = language;
        double sum = 0;
        for (double score : scores) sum += Math.exp((score - scores[best]) / 2);
        boolean isTold = best < lists.languages().size()
                && told.contains(lists.languages().get(best));
        return new Finding(isTold ? lists.languages().get(best) : UNDETERMINED, 1 / sum);
    }
}
