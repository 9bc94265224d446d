package balie.collector.recipe;

import java.net.URI;
import java.util.List;

/** What became of a page's bytes. */
public sealed interface PageReading {
    /**
     * Its items, in the page's order.
     *
     * @param next the address of the next page, or why there is none
     * @param whole false when there were more items than are read
     */
    record Read(List<Item> items, Part next, boolean whole) implements PageReading {
        public Read {
            items = List.copyOf(items);
        }

        /** The address of the next page; null when there is none. */
        public URI nextPage() {
            return next.isFound() ? URI.create(next.value()) : null;
        }
    }

    /**
     * Nothing could be made of it.
     *
     * @param cause a stable code
     * @param sentence what is wrong and what to do; quotes nothing of the page
     */
    record Unreadable(String cause, String sentence) implements PageReading {}
}
