package balie.collector.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings the ways of writing one address together: scheme and host in lower case, no default port, no tracking parameters, and only such
 * a fragment as marks a post on its page.
 *
 * @param page the address without fragment
 * @param anchor the fragment; empty when it marks no post
 */
record Permalink(String page, String anchor) {
    private static final Pattern PARTS = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@]*@)?([^/?#:]+|\\[[^\\]]*\\])(?::(\\d*))?(/[^?#]*)?(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern ANCHOR = Pattern.compile("[!/].+|.*\\d.*");
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "ref_src",
            "ref_url",
            "xtor",
            "at_medium",
            "at_campaign");

    /** Empty when this is no address of the web. */
    static Optional<Permalink> of(String link) {
        if (link == null) return Optional.empty();
        var parts = PARTS.matcher(link.strip());
        if (!parts.matches()) return Optional.empty();
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var host = parts.group(2).toLowerCase(Locale.ROOT);
        var path = parts.group(4) == null ? "/" : parts.group(4);
        var page = scheme + "://" + host + port(scheme, parts.group(3)) + path + query(parts.group(5));
        var fragment = parts.group(6) == null ? "" : parts.group(6);
        return Optional.of(new Permalink(page, ANCHOR.matcher(fragment).matches() ? fragment : ""));
    }

    String canonical() {
        return anchor.isEmpty() ? page : page + "#" + anchor;
    }

    /** Whether the fragment is a place on the page, rather than a page of an application in the browser. */
    boolean pointsIntoPage() {
        return !anchor.isEmpty() && anchor.charAt(0) != '/' && anchor.charAt(0) != '!';
    }

    /** Whether this is a site's front page, which is no post. */
    boolean isFrontPage() {
        return anchor.isEmpty()
                && page.endsWith("/")
                && page.indexOf('/', page.indexOf("://") + 3) == page.length() - 1;
    }

    private static String port(String scheme, String port) {
        boolean standard = port == null || port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return standard ? "" : ":" + port;
    }

    private static String query(String query) {
        if (query == null) return "";
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        var name = parameter.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
