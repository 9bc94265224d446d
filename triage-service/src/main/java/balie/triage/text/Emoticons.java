package balie.triage.text;

import java.util.Set;

/** Faces made of marks. */
final class Emoticons {
    private static final int LONGEST = 4;
    private static final Set<String> FACES = Set.of(
            ":)", ":-)", ":))", "=)", "(:", ";)", ";-)", ":D", ":-D", "=D", ":p", ":P", ":-p", ":-P", ";p", "<3", "^^",
            ":*", ":-*", ":o", ":O", ":-o", "8)", "8-)", ":(", ":-(", ":((", "=(", "):", ":'(", ":'-(", ":/", ":-/",
            ":\\", ":-\\", ":|", ":-|", ">:(", ":s", ":S", ":-s", ":-S", ":@", "</3", "D:", "-_-", ":x", "(y)", "(n)");

    private Emoticons() {}

    /** How long the face is that begins there; 0 when none does. */
    static int lengthAt(String text, int at) {
        if (!begins(text.charAt(at))) return 0;
        for (int length = Math.min(LONGEST, text.length() - at); length >= 2; length--)
            if (FACES.contains(text.substring(at, at + length)) && endsWell(text, at + length)) return length;
        return 0;
    }

    private static boolean begins(char c) {
        return ":;=(<8>)D^-".indexOf(c) >= 0;
    }

    // Otherwise the "8)" of a list and the ":p" of ":payment" would be faces.
    private static boolean endsWell(String text, int end) {
        if (end >= text.length()) return true;
        return !Character.isLetterOrDigit(text.charAt(end)) || !Character.isLetterOrDigit(text.charAt(end - 1));
    }
}
