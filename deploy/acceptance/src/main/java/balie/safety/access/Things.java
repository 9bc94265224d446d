package balie.safety.access;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of one client's things, by the names that the table gives them. */
public record Things(Map<String, String> ids) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** As long and of the same make, and nobody's. */
    Things nowhere() {
        var none = new LinkedHashMap<String, String>();
        ids.forEach((name, id) -> none.put(name, none(id)));
        return new Things(none);
    }

    private static String none(String id) {
        if (id.length() == 36 && id.charAt(8) == '-') return UUID.randomUUID().toString();
        var letters = new StringBuilder();
        for (var letter : id.toCharArray())
            letters.append(Character.isLetter(letter) ? (char) (letter == 'q' ? 'v' : 'q') : letter);
        return letters.toString();
    }

    /** These, but the first name of a row is somebody else's: one client's door, another's thing. */
    Things behind(String first, Things others) {
        var mixed = new LinkedHashMap<>(ids);
        mixed.put(first, others.ids.get(first));
        return new Things(mixed);
    }

    String fill(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(ids.getOrDefault(name.group(1), name.group())));
    }

    /** A text without any of these ids, the longest first: some begin with another. */
    String hidden(String text) {
        var hidden = text;
        for (var id : byLength()) hidden = hidden.replace(id, "ID");
        return hidden;
    }

    private List<String> byLength() {
        return ids.entrySet().stream()
                .filter(id -> !id.getKey().equals("tag"))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
