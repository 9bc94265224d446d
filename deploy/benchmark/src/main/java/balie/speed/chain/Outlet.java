package balie.speed.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One client's feed, as RSS. Lists all that its reader has not yet confirmed by sending that edition's tag, and a few posts more, as
 * feeds do. Safe for use by several threads.
 */
final class Outlet {
    private static final int LISTED_ANYWAY = 20;

    private final String origin;
    private final Ledger ledger;
    private final Deque<Item> items = new ArrayDeque<>();
    private int number;
    private int confirmed;

    Outlet(String origin, Ledger ledger) {
        this.origin = origin;
        this.ledger = ledger;
    }

    private record Item(int number, String address, String text, Instant at, Sighting sighting) {}

    /** An edition as it is sent. */
    record Edition(String tag, byte[] body) {}

    String url() {
        return origin + "/feed.xml";
    }

    synchronized void publish(String text) {
        var address = origin + "/posts/" + ++number;
        items.add(new Item(number, address, text, Instant.now(), ledger.published(address)));
    }

    /** How many wait to be fetched for the first time. */
    synchronized long waiting() {
        return items.stream().filter(item -> item.sighting.fetched.get() == 0).count();
    }

    /** What is listed now, for a reader who has that edition; null when he has it already. */
    synchronized Edition read(String tag) {
        if (tag != null) confirm(tag);
        if (tag != null && tag.equals(tag())) return null;
        items.forEach(item -> Sighting.mark(item.sighting.fetched));
        return new Edition(tag(), page().getBytes(StandardCharsets.UTF_8));
    }

    private void confirm(String tag) {
        confirmed = Math.max(confirmed, Integer.parseInt(tag.replaceAll("\\D", "")));
        while (!items.isEmpty() && items.peek().number <= confirmed - LISTED_ANYWAY) items.remove();
    }

    private String tag() {
        return "\"e" + number + "\"";
    }

    private String page() {
        List<Item> newestFirst = new ArrayList<>();
        items.descendingIterator().forEachRemaining(newestFirst::add);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>");
        xml.append("<title>Made up</title><link>").append(origin).append("</link><description>Made up</description>");
        newestFirst.forEach(item -> append(xml, item));
        return xml.append("</channel></rss>").toString();
    }

    private static void append(StringBuilder xml, Item item) {
        xml.append("<item><guid>").append(item.address).append("</guid><link>").append(item.address);
        xml.append("</link><pubDate>")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(item.at.atOffset(ZoneOffset.UTC)))
                .append("</pubDate><description>")
                .append(item.text)
                .append("</description></item>\n");
    }
}
