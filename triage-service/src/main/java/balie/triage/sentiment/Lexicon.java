package balie.triage.sentiment;

import balie.triage.text.Phrasebook;
import balie.triage.text.Phrasebook.Match;
import balie.triage.text.Post;
import balie.triage.text.Table;
import balie.triage.text.Token;
import java.util.HashMap;
import java.util.Map;

/** What words, phrases and emoji weigh in one language, -1 to 1. Our own phrases come before the base list. */
final class Lexicon {
    private static final Phrasebook<Double> EMOJI = book("emoji.tsv");

    private final Phrasebook<Double> phrases;
    private final Map<String, Double> base = new HashMap<>();

    private Lexicon(Phrasebook<Double> phrases) {
        this.phrases = phrases;
    }

    static Lexicon of(String language) {
        var lexicon = new Lexicon(book(language + "-own.tsv"));
        for (var row : Table.rows(Lexicon.class, language + "-base.tsv"))
            lexicon.base.put(row[0], Double.valueOf(row[1]));
        return lexicon;
    }

    private static Phrasebook<Double> book(String name) {
        var book = new Phrasebook<Double>();
        for (var row : Table.rows(Lexicon.class, name)) book.add(row[0], Double.valueOf(row[1]));
        return book;
    }

    /** What the emoji or emoticon there weighs; null when it weighs nothing. */
    static Match<Double> emojiAt(Post post, int at) {
        return EMOJI.at(post, at);
    }

    /** What begins there and how it weighs; null when nothing does. */
    Match<Double> at(Post post, int at) {
        var phrase = phrases.at(post, at);
        if (phrase != null) return phrase;
        var weight = weightOf(post.token(at));
        return weight == null ? null : new Match<>(weight, at, at + 1);
    }

    private Double weightOf(Token token) {
        if (!token.isWord()) return null;
        var weight = base.get(token.word());
        return weight != null ? weight : ofStretched(token.word());
    }

    /** "sooooo gooood" weighs what "so good" does. */
    private Double ofStretched(String word) {
        var twice = squeezed(word, 2);
        if (twice.equals(word)) return null;
        var weight = base.get(twice);
        return weight != null ? weight : base.get(squeezed(word, 1));
    }

    private static String squeezed(String word, int most) {
        var squeezed = new StringBuilder(word.length());
        int same = 0;
        for (int at = 0; at < word.length(); at++) {
            same = at > 0 && word.charAt(at) == word.charAt(at - 1) ? same + 1 : 1;
            boolean stretched = at + 2 < word.length() + same && runAt(word, at) >= 3;
            if (!stretched || same <= most) squeezed.append(word.charAt(at));
        }
        return squeezed.toString();
    }

    private static int runAt(String word, int at) {
        int from = at;
        int to = at;
        while (from > 0 && word.charAt(from - 1) == word.charAt(at)) from--;
        while (to + 1 < word.length() && word.charAt(to + 1) == word.charAt(at)) to++;
        return to - from + 1;
    }
}
