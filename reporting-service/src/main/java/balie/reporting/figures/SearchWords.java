package balie.reporting.figures;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prepares words for the search, as {@code searchable} prepares the posts: no accents, and nothing that parts words but blanks. */
public final class SearchWords {
    /** The condition on a post. */
    static final String MATCH = "terms @@ websearch_to_tsquery('simple', ?)";

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern MINUS_WITHIN = Pattern.compile("(?<=\\S)-|-(?=\\s|-|$)");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\s\"-]");

    private SearchWords() {}

    /** What stays of what somebody typed: words, quotes around phrases, and a minus before what must not stand there. */
    public static String plain(String typed) {
        var straight = typed.replaceAll("[“”„«»]", "\"");
        var letters = MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFKD))
                .replaceAll("");
        var parted = PARTING.matcher(letters).replaceAll(" ");
        return MINUS_WITHIN.matcher(parted).replaceAll(" ").strip();
    }

    /** A search for any of those words or phrases, each exactly as it is. */
    public static String anyOf(Collection<String> phrases) {
        return phrases.stream()
                .map(phrase -> "\""
                        + plain(phrase).replace("\"", " ").replace("-", " ").strip() + "\"")
                .collect(Collectors.joining(" OR "));
    }
}
