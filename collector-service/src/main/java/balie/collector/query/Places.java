package balie.collector.query;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names by which {@code site:} finds an address: its host and every domain above it, each with every beginning of its path. */
final class Places {
    private static final int DEEPEST_PATH = 8;

    private Places() {}

    static List<String> of(String address) {
        if (address == null) return List.of();
        var place = normal(address.replaceFirst("^[A-Za-z]+://", ""));
        int slash = place.indexOf('/');
        var host = slash < 0 ? place : place.substring(0, slash);
        var places = new ArrayList<String>();
        for (var path : beginnings(slash < 0 ? "" : place.substring(slash)))
            for (var domain = host; !domain.isEmpty(); domain = above(domain)) places.add(domain + path);
        return places;
    }

    /** Lower case, without port, query, fragment and slash at the end. */
    static String normal(String place) {
        var bare = place.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        int slash = bare.indexOf('/');
        var host = (slash < 0 ? bare : bare.substring(0, slash)).replaceFirst(":\\d*$", "");
        return (ascii(host) + (slash < 0 ? "" : bare.substring(slash))).toLowerCase(Locale.ROOT);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    private static String above(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }

    private static List<String> beginnings(String path) {
        var beginnings = new ArrayList<String>(List.of(""));
        for (int at = path.indexOf('/', 1); at > 0 && beginnings.size() < DEEPEST_PATH; at = path.indexOf('/', at + 1))
            beginnings.add(path.substring(0, at));
        if (!path.isEmpty()) beginnings.add(path);
        return beginnings;
    }
}
