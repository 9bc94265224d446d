package balie.response.inbox;

import balie.events.ChannelType;
import balie.response.casework.Clip;
import balie.response.filter.Filter;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A post to open a case for, as somebody filled it in. */
public record ClipForm(
        @FormParam("client") String client,
        @FormParam("channel") String channel,
        @FormParam("url") String url,
        @FormParam("author") String author,
        @FormParam("title") String title,
        @FormParam("text") String text,
        @FormParam("published") String published) {
    private static final int LONGEST_TITLE = 300;

    /** As somebody found it on a page; each part may be null. */
    static ClipForm found(String url, String title, String text) {
        return new ClipForm(null, null, url, null, shortened(title), text, null);
    }

    private static String shortened(String title) {
        return title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    /** {@code zone} is the one that the time was meant in. */
    Clip clip(ZoneId zone) {
        return new Clip(client == null ? "" : client, channelType(), url, author, title, text, publishedAt(zone));
    }

    /** Null for none. */
    ChannelType channelType() {
        for (var type : ChannelType.values()) if (Filter.code(type).equals(channel)) return type;
        return null;
    }

    boolean isTimeUnreadable(ZoneId zone) {
        return published != null && !published.isBlank() && publishedAt(zone) == null;
    }

    private Instant publishedAt(ZoneId zone) {
        if (published == null || published.isBlank()) return null;
        try {
            return LocalDateTime.parse(published).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
