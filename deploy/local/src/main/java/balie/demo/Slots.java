package balie.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of a text, such as {@code {plaats}}; the same word for the same slot throughout one conversation. */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9]+)}");

    private final Map<String, List<String>> words = new HashMap<>();

    Slots() {
        for (var row : Tsv.rows("slots.tsv", 2))
            words.computeIfAbsent(row[0], slot -> new ArrayList<>()).add(row[1]);
    }

    /** @param number of the conversation, or of the post where it stands alone */
    String fill(String text, long number) {
        return SLOT.matcher(text)
                .replaceAll(slot -> Matcher.quoteReplacement(Dice.pick(words(slot.group(1)), slot.group(1), number)));
    }

    private List<String> words(String slot) {
        return Objects.requireNonNull(words.get(slot), () -> "no words for the slot " + slot);
    }
}
