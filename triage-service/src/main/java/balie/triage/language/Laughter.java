package balie.triage.language;

import java.util.Set;

/** Tells what people write in any language: laughter, and the mark of a post that is passed on. */
final class Laughter {
    private static final Set<String> WRITTEN = Set.of("lol", "loll", "lolz", "lool", "lmao", "rofl", "xd", "xdd", "rt");
    private static final int SHORTEST = 4;

    private Laughter() {}

    static boolean is(String word) {
        return WRITTEN.contains(word) || isRepeated(word);
    }

    /** "haha", "hehehe", "ahahah": one vowel, and an h between. */
    private static boolean isRepeated(String word) {
        if (word.length() < SHORTEST) return false;
        char vowel = 0;
        int breaths = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter == 'h') breaths++;
            else if ("aeio".indexOf(letter) < 0 || vowel != 0 && letter != vowel) return false;
            else vowel = letter;
        }
        return vowel != 0 && breaths > 1;
    }
}
