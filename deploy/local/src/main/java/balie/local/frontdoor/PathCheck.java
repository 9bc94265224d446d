package balie.local.frontdoor;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses paths that mean something else to a service than to the front door: dot segments, double or encoded slashes, backslashes. By
 * such a path a request could reach what is not proxied.
 */
final class PathCheck {
    private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.{1,2}(/|$)|\\\\|%2e|%2f|%5c|%00|%25|;");

    private PathCheck() {}

    static boolean isPlain(String path) {
        return path != null
                && path.startsWith("/")
                && !AMBIGUOUS.matcher(path.toLowerCase(Locale.ROOT)).find();
    }
}
