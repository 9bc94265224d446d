package balie.collector.recipe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** Selects as long as there is time. What was selected when it ran out is not all, so who selects asks in the end. */
final class Patience {
    private final long end;
    private boolean over;

    Patience(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    boolean isOver() {
        over |= System.nanoTime() - end > 0;
        return over;
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
