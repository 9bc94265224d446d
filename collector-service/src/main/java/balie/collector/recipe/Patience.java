package balie.collector.recipe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Selects and reads as long as there is time, and as long as what is taken from a page is not much more than the page: elements that hold
 * each other could be taken without end. What was had when either ran out is not all, so who selects asks in the end.
 */
final class Patience {
    private static final int MOST_CHARACTERS = 8_000_000;

    private final long end;
    private long taken;
    private boolean over;

    Patience(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    boolean isOver() {
        over |= System.nanoTime() - end > 0 || taken > MOST_CHARACTERS;
        return over;
    }

    /** The markup within an element; nothing when there is no patience left. */
    String markup(Element element) {
        if (isOver()) return "";
        var markup = element.html();
        taken += markup.length();
        return markup;
    }

    List<Element> all(Element root, String selector, int most) {
        return select(root, selector).limit(most).toList();
    }

    Optional<Element> first(Element root, Piece piece) {
        return piece.isItself()
                ? Optional.of(root)
                : select(root, piece.selector()).findFirst();
    }

    private Stream<Element> select(Element root, String selector) {
        var wanted = Selector.evaluatorOf(selector).asPredicate(root);
        return root.stream().filter(element -> !isOver() && wanted.test(element));
    }
}
