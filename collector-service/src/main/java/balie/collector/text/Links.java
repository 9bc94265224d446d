package balie.collector.text;

import java.net.URI;
import java.util.Locale;

/** Makes a feed's links absolute. A link that is not of the web is none. */
public record Links(URI base) {
    private static final int LONGEST = 2048;

    public String absolute(String link) {
        if (link == null || link.isBlank() || link.length() > LONGEST) return null;
        try {
            var absolute = resolved(escaped(link.strip()));
            return isOfTheWeb(absolute) ? absolute.toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Java reads a mere query as one of the folder; browsers and the standard as one of the page. */
    private URI resolved(String link) {
        var path = base.getRawPath() == null ? "" : base.getRawPath();
        return base.resolve(URI.create(link.startsWith("?") ? path + link : link));
    }

    private static boolean isOfTheWeb(URI link) {
        if (link.getScheme() == null || link.getRawAuthority() == null) return false;
        var scheme = link.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    /** Spaces and brackets are written as they are by careless feeds, and understood by browsers. */
    private static String escaped(String link) {
        var escaped = new StringBuilder(link.length());
        for (char here : Characters.clean(link).toCharArray()) {
            if (here <= ' ' || "\"<>\\^`{|}".indexOf(here) >= 0)
                escaped.append('%').append("%02X".formatted((int) here));
            else escaped.append(here);
        }
        return escaped.toString();
    }
}
