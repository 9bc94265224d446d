package balie.reporting.page;

import balie.reporting.figures.Client;
import balie.reporting.figures.Figures;
import balie.reporting.remark.Change;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One theme of the client and its share of the mentions.
 *
 * @param name null for those that fit no theme
 * @param change since the period before, in points; empty where that is unknown or it did not move
 */
record CategoryLine(String name, int mentions, double share, String href, Optional<Change> change) {
    private static final int MOST = 8;

    /** The eight largest, the largest first, and those that fit none last. */
    static List<CategoryLine> of(Client client, Figures figures, Optional<Figures> before, Links links) {
        var lines = figures.byCategory().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST);
        var none = figures.byCategory().entrySet().stream()
                .filter(entry -> entry.getKey().isEmpty());
        return Stream.concat(lines, none)
                .map(entry -> line(client, entry, figures, before, links))
                .toList();
    }

    /** How many themes have found no room. */
    static int others(Figures figures) {
        var themes = figures.byCategory().keySet().stream()
                .filter(id -> !id.isEmpty())
                .count();
        return (int) Math.max(0, themes - MOST);
    }

    private static CategoryLine line(
            Client client, Entry<String, Integer> entry, Figures figures, Optional<Figures> before, Links links) {
        var id = entry.getKey();
        var change = before.flatMap(then -> Change.ofShare(
                then.byCategory().getOrDefault(id, 0), then.mentions(), entry.getValue(), figures.mentions()));
        return new CategoryLine(
                id.isEmpty() ? null : client.category(id),
                entry.getValue(),
                entry.getValue() / (double) figures.mentions(),
                links.ofCategory(id),
                change);
    }
}
