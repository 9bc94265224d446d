package balie.platform.outbound;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a URL is of a form that may be fetched. Hosts written in unusual numbers (decimal, octal, hexadecimal, short) are refused
 * rather than understood: programs disagree about what they mean.
 */
final class UrlRule {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
    private static final Pattern BYTE = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]+");
    private static final int LONGEST = 2048;

    private UrlRule() {}

    static Gate check(String url) {
        if (url.length() > LONGEST) return shut(Refusals.malformed());
        try {
            return check(URI.create(url.strip()));
        } catch (IllegalArgumentException e) {
            // Also of a number too large in an address, which the JDK does not take for a fault of syntax.
            return shut(Refusals.malformed());
        }
    }

    private static Gate check(URI uri) {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)))
            return shut(Refusals.scheme());
        var authority = uri.getRawAuthority();
        if (authority == null) return shut(Refusals.malformed());
        if (authority.indexOf('@') >= 0) return shut(Refusals.userInfo());
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        int port = hasPort ? port(authority.substring(colon + 1), uri) : standardPort(uri);
        if (port < 1 || port > 65_535) return shut(Refusals.port());
        return check(uri, hasPort ? authority.substring(0, colon) : authority, port);
    }

    private static Gate check(URI uri, String written, int port) {
        if (written.startsWith("[")) return literalV6(uri, written, port);
        var host = ascii(written);
        if (host == null || host.length() > 253 || !NAME.matcher(host).matches()) return shut(Refusals.malformed());
        if (!ENDS_IN_NUMBER.matcher(host).matches()) return open(uri, host, port, false);
        return isDottedQuad(host) ? open(uri, host, port, true) : shut(Refusals.unusualNumbers());
    }

    private static Gate literalV6(URI uri, String written, int port) {
        var host = written.substring(1, written.length() - 1);
        return written.endsWith("]") && V6.matcher(host).matches()
                ? open(uri, host.toLowerCase(Locale.ROOT), port, true)
                : shut(Refusals.malformed());
    }

    private static String ascii(String written) {
        try {
            var host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
            return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isDottedQuad(String host) {
        var parts = host.split("\\.", -1);
        if (parts.length != 4) return false;
        for (var part : parts) if (!BYTE.matcher(part).matches() || Integer.parseInt(part) > 255) return false;
        return true;
    }

    private static int port(String digits, URI uri) {
        if (digits.isEmpty()) return standardPort(uri);
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : -1;
    }

    private static int standardPort(URI uri) {
        return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private static Gate open(URI uri, String host, int port, boolean literal) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var authority =
                (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + (port == standardPort(uri) ? "" : ":" + port);
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var ascii =
                URI.create(URI.create(scheme + "://" + authority + path + query).toASCIIString());
        return new Gate.Open(new Target(ascii, host, port, literal));
    }

    private static Gate shut(Fetched.Refused refused) {
        return new Gate.Shut(refused);
    }
}
