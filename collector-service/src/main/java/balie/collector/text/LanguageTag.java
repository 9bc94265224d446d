package balie.collector.text;

import java.util.regex.Pattern;

/** Reads declared languages (BCP 47). What is no language tag is none. */
public final class LanguageTag {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,8}");

    private LanguageTag() {}

    /** The tag, with dashes; null when this is none. */
    public static String of(String text) {
        return text != null && TAG.matcher(text.strip()).matches()
                ? text.strip().replace('_', '-')
                : null;
    }
}
