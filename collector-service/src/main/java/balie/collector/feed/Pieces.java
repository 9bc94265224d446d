package balie.collector.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A vetted feed, cut into its items and the rest. Items are found by their tags alone, so that damage in one does not reach the next.
 *
 * @param items whole elements, {@code item}, {@code entry} or {@code deleted-entry}, in order
 * @param skeleton all that is not in an item
 * @param whole false when an item has no end, or there are more than are read
 */
record Pieces(List<String> items, String skeleton, boolean whole) {
    private static final Pattern TAG =
            Pattern.compile("<(/?)((?:[\\w.-]+:)?(?:item|entry|deleted-entry))(?=[\\s/>])[^<>]*>");

    static Pieces cut(String vetted, int most) {
        var items = new ArrayList<String>();
        var skeleton = new StringBuilder();
        boolean whole = true;
        int start = -1;
        int rest = 0;
        String open = null;
        var tag = TAG.matcher(vetted);
        while (tag.find()) {
            boolean closes = !tag.group(1).isEmpty();
            boolean empty = tag.group().endsWith("/>");
            if (closes && !tag.group(2).equals(open)) continue;
            if (!closes) {
                // An item that begins inside another one: the other one never ended.
                whole &= open == null;
                if (items.size() >= most) return new Pieces(items, skeleton.toString(), false);
                if (open == null) skeleton.append(vetted, rest, tag.start());
                start = tag.start();
                open = tag.group(2);
            }
            if (closes || empty) {
                items.add(vetted.substring(start, tag.end()));
                rest = tag.end();
                open = null;
            }
        }
        if (open == null) skeleton.append(vetted, rest, vetted.length());
        return new Pieces(items, skeleton.toString(), whole && open == null);
    }
}
