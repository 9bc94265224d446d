package balie.collector.page;

import balie.collector.recipe.Item;
import balie.collector.recipe.Part;
import balie.collector.recipe.Part.Miss;
import balie.collector.visit.Glance.Sight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was seen when a source was tried.
 *
 * @param advice what to do about nothing; null when something was seen
 * @param sentence the failure in English; null likewise
 * @param next the next page, or why there is none; null for kinds that have no pages
 */
record Seen(List<Item> items, Part next, Advice advice, String cause, String sentence) {
    private static final int MOST_SHOWN = 20;

    /** How often a part was found, and why not. */
    public record PartLine(RecipePart part, long found, int of, Miss why) {
        /** Whether a post is the worse for it. */
        public boolean isLacking() {
            return found < of && why != Miss.NOT_ASKED;
        }
    }

    static Seen of(Sight sight) {
        if (sight instanceof Sight.Nothing nothing)
            return new Seen(
                    List.of(),
                    null,
                    Advice.of(nothing.why().cause()),
                    nothing.why().cause(),
                    nothing.why().sentence());
        var items = (Sight.Items) sight;
        return new Seen(items.items(), items.next(), null, null, null);
    }

    public List<Item> shown() {
        return items.subList(0, Math.min(MOST_SHOWN, items.size()));
    }

    public long posts() {
        return items.stream().filter(Item::isPost).count();
    }

    public List<PartLine> parts() {
        var parts = new LinkedHashMap<RecipePart, Function<Item, Part>>();
        parts.put(RecipePart.ID, Item::id);
        parts.put(RecipePart.AUTHOR, Item::author);
        parts.put(RecipePart.TIME, Item::time);
        parts.put(RecipePart.TITLE, Item::title);
        parts.put(RecipePart.TEXT, Item::text);
        parts.put(RecipePart.PERMALINK, Item::permalink);
        return parts.entrySet().stream().map(this::line).toList();
    }

    private PartLine line(Map.Entry<RecipePart, Function<Item, Part>> part) {
        var all = items.stream().map(part.getValue()).toList();
        var why = all.stream().filter(each -> !each.isFound()).map(Part::miss).findFirst();
        return new PartLine(part.getKey(), all.stream().filter(Part::isFound).count(), all.size(), why.orElse(null));
    }
}
