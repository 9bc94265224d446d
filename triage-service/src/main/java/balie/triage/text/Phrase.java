package balie.triage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words that stand one after the other, with nothing but commas, hyphens or quotes between them. */
record Phrase<T>(List<Words> parts, T value) {

    /** What may stand at one place of a phrase. */
    record Words(List<String> alternatives) {
        boolean fit(String word) {
            for (var alternative : alternatives) if (fits(alternative, word)) return true;
            return false;
        }

        private static boolean fits(String alternative, String word) {
            if (!alternative.endsWith("*")) return alternative.equals(word);
            return word.startsWith(alternative.substring(0, alternative.length() - 1));
        }
    }

    /** The phrase is taken apart as a post would be, so both see words alike. */
    static List<Words> words(String phrase) {
        var words = new ArrayList<Words>();
        for (var part : phrase.strip().split("\\s+")) {
            if (part.indexOf('|') >= 0 || part.indexOf('*') >= 0) words.add(new Words(alternatives(part)));
            else
                for (var token : Tokenizer.read(part))
                    if (isReadable(token)) words.add(new Words(List.of(token.word())));
        }
        return words;
    }

    private static List<String> alternatives(String part) {
        return Arrays.stream(part.toLowerCase(java.util.Locale.ROOT).split("\\|"))
                .filter(alternative -> !alternative.isEmpty())
                .toList();
    }

    int length() {
        return parts.size();
    }

    static boolean isReadable(Token token) {
        return switch (token.kind()) {
            case WORD, HASHTAG, NUMBER, EMOJI, EMOTICON, HANDLE -> true;
            case ADDRESS, MARK, BREAK -> false;
        };
    }

    /** Where it ends when it begins there; 0 when it does not. */
    int endAt(Post post, int at) {
        int place = at;
        for (int part = 0; part < parts.size(); part++) {
            if (part > 0) place = pastComma(post, place);
            if (place >= post.size()) return 0;
            var token = post.token(place);
            if (!isReadable(token) || !parts.get(part).fit(token.word())) return 0;
            place++;
        }
        return place;
    }

    private static int pastComma(Post post, int place) {
        if (place >= post.size()) return place;
        var token = post.token(place);
        return token.isMark(",") || token.isMark("\"") ? place + 1 : place;
    }
}
