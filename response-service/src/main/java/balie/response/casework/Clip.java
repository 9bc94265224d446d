package balie.response.casework;

import balie.events.ChannelType;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A post that a person brings in by hand.
 *
 * @param url the post's address; null when it has none
 * @param author the name that stands with it; null when unknown
 * @param title null when it has none
 * @param text what it says; may be empty where there is an address
 * @param publishedAt null when unknown: then it counts as published now
 */
public record Clip(
        String clientId,
        ChannelType channel,
        String url,
        String author,
        String title,
        String text,
        Instant publishedAt) {
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final Set<String> WEB = Set.of("http", "https");

    /** What can be wrong with it. */
    public enum Fault {
        CHANNEL_MISSING,
        /** Neither an address nor words. */
        NOTHING_IN_IT,
        NOT_A_WEB_ADDRESS,
        TOO_LONG,
        UNREADABLE_CHARACTER,
        PUBLISHED_IN_FUTURE
    }

    public Clip {
        url = filled(url);
        author = filled(author);
        title = filled(title);
        text = text == null ? "" : text.strip();
    }

    /** What is wrong with it; nothing when a case can be opened. */
    public Set<Fault> faults(Instant now) {
        var faults = EnumSet.noneOf(Fault.class);
        if (channel == null) faults.add(Fault.CHANNEL_MISSING);
        if (url == null && text.isEmpty()) faults.add(Fault.NOTHING_IN_IT);
        if (url != null && !isWeb(url)) faults.add(Fault.NOT_A_WEB_ADDRESS);
        var lines = String.join("", orEmpty(url), orEmpty(author), orEmpty(title));
        if (lines.length() > LONGEST_LINE || text.length() > LONGEST_TEXT) faults.add(Fault.TOO_LONG);
        if ((lines + text).indexOf('\0') >= 0) faults.add(Fault.UNREADABLE_CHARACTER);
        if (publishedAt != null && publishedAt.isAfter(now)) faults.add(Fault.PUBLISHED_IN_FUTURE);
        return faults;
    }

    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null
                    && WEB.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
