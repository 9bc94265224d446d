package balie.collector.recipe;

import balie.collector.recipe.Mistake.Fault;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.select.Selector;

/**
 * A selector, and the attribute that is wanted of what it selects.
 *
 * @param selector empty for the item itself
 * @param attribute null when the words are wanted
 */
record Piece(String selector, String attribute) {
    private static final Pattern ATTRIBUTE = Pattern.compile("(.*?)@([A-Za-z_][\\w:.-]*)");
    private static final Pattern COSTLY =
            Pattern.compile("(?i).*(:matches|:matchText|~=\\s*[^\\]]*[*+{(]|::|:has.*:has).*", Pattern.DOTALL);
    private static final int LONGEST = 300;

    static Piece of(String written) {
        var attribute = ATTRIBUTE.matcher(written);
        return attribute.matches()
                ? new Piece(attribute.group(1).strip(), attribute.group(2))
                : new Piece(written.strip(), null);
    }

    /** What is wrong with it; empty when it can be used. */
    static Optional<Fault> fault(String written) {
        if (written.length() > LONGEST || COSTLY.matcher(written).matches()) return Optional.of(Fault.TOO_MUCH);
        var piece = of(written);
        if (piece.isItself()) return Optional.empty();
        try {
            Selector.evaluatorOf(piece.selector);
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.of(Fault.NOT_A_SELECTOR);
        }
    }

    /** Whether elements within the item are wanted, whole. */
    boolean isElement() {
        return attribute == null && !isItself();
    }

    boolean isItself() {
        return selector.isEmpty();
    }
}
