package balie.triage.language;

import balie.triage.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The most frequent words of each language, most frequent first. Long lists for the languages that are told, short ones for their
 * neighbours.
 */
record WordLists(List<String> languages, List<List<String>> words) {
    private static final List<String> SHIPPED =
            List.of("nl", "en", "de", "fr", "es", "it", "pt", "da", "sv", "no", "pl", "fi", "tr");

    static WordLists shipped() {
        return new WordLists(SHIPPED, SHIPPED.stream().map(WordLists::read).toList());
    }

    private static List<String> read(String language) {
        var words = new ArrayList<String>();
        for (var row : Table.rows(WordLists.class, language + ".txt")) words.add(row[0].toLowerCase(Locale.ROOT));
        return words;
    }
}
