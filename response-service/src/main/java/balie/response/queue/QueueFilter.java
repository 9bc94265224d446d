package balie.response.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of the queue that somebody looks at. What an address says wrongly is left open.
 *
 * @param client null for every client
 * @param assignee login of a colleague whose cases are looked at; null for whoever has them
 * @param words words that must stand in one of the case's posts; null for any
 */
public record QueueFilter(QueueStream stream, String client, String assignee, String words) {
    /** What people begin with. */
    public static final QueueFilter NEXT = new QueueFilter(QueueStream.NEXT, null, null, null);

    private static final int LONGEST_WORDS = 200;

    /** As an address says it: each part may be null, empty or nonsense. Words without a stream are looked for everywhere. */
    public static QueueFilter of(String stream, String client, String assignee, String words) {
        var sought = filled(words);
        var otherwise = sought == null ? QueueStream.NEXT : QueueStream.ALL;
        return new QueueFilter(streamOf(stream, otherwise), filled(client), filled(assignee), sought);
    }

    public QueueFilter {
        if (words != null && words.length() > LONGEST_WORDS) words = words.substring(0, LONGEST_WORDS);
    }

    /** Another stream, of the same client. */
    public QueueFilter to(QueueStream other) {
        return new QueueFilter(other, client, null, null);
    }

    public QueueFilter withClient(String other) {
        return new QueueFilter(stream, other, assignee, words);
    }

    /** The address of the queue. */
    public String href() {
        return "/desk" + query("");
    }

    /** The address of what comes after that place. */
    public String hrefAfter(QueuePlace place) {
        return "/desk" + query(place.text());
    }

    /** The filter as the end of an address, with its question mark; {@code after} is a place in the queue or empty. */
    public String query(String after) {
        var parts = parts();
        if (!after.isEmpty()) parts.put("after", after);
        if (parts.isEmpty()) return "";
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        if (stream != QueueStream.NEXT) parts.put("stream", stream.code());
        if (client != null) parts.put("client", client);
        if (assignee != null) parts.put("assignee", assignee);
        if (words != null) parts.put("words", words);
        return parts;
    }

    private static QueueStream streamOf(String code, QueueStream otherwise) {
        for (var stream : QueueStream.values()) if (stream.code().equals(code)) return stream;
        return otherwise;
    }

    private static String filled(String text) {
        return text == null || text.isBlank() || text.indexOf('\0') >= 0 ? null : text.strip();
    }
}
