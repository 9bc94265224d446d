package balie.collector.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags around the items, made anew, so that any few of them can be parsed as a feed of their own. Prefixes that nobody declared are
 * declared here.
 *
 * @param before start tags
 * @param after the end tags to match
 */
record Frame(String before, String after) {
    private static final Pattern ROOT = Pattern.compile("<((?:[\\w.-]+:)?(rss|feed|RDF))(\\s[^<>]*)?>");
    private static final Pattern CHANNEL = Pattern.compile("<channel(\\s[^<>]*)>");
    private static final Pattern DECLARED = Pattern.compile("\\sxmlns(?::([\\w.-]+))?\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern USED =
            Pattern.compile("</?([A-Za-z_][\\w.-]*):|\\s([A-Za-z_][\\w.-]*):[\\w.-]+\\s*=\\s*[\"']");
    private static final int MOST_PREFIXES = 50;
    private static final Map<String, String> KNOWN = Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "wfw", "http://wellformedweb.org/CommentAPI/",
            "thr", "http://purl.org/syndication/thread/1.0",
            "atom", "http://www.w3.org/2005/Atom",
            "at", "http://purl.org/atompub/tombstones/1.0",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "xml", "http://www.w3.org/XML/1998/namespace");

    /** Empty when this is no feed. */
    static Optional<Frame> of(Pieces pieces) {
        var root = ROOT.matcher(pieces.skeleton());
        if (!root.find()) return Optional.empty();
        var declared = declared(pieces, root);
        return Optional.of(
                switch (root.group(2)) {
                    case "rss" -> rss(declared);
                    case "RDF" -> new Frame("<rdf:RDF" + declared + "><channel/>", "</rdf:RDF>");
                    default -> feed(root, declared);
                });
    }

    String around(List<String> items) {
        return before + String.join("", items) + after;
    }

    /** Whatever version the feed says it is, the newest reads it best. */
    private static Frame rss(String declared) {
        return new Frame("<rss version=\"2.0\"" + declared + "><channel>", "</channel></rss>");
    }

    private static Frame feed(Matcher root, String declared) {
        var attributes =
                root.group(3) == null ? "" : DECLARED.matcher(root.group(3)).replaceAll("");
        return new Frame("<" + root.group(1) + attributes + declared + ">", "</" + root.group(1) + ">");
    }

    private static String declared(Pieces pieces, Matcher root) {
        var namespaces = new HashMap<String, String>();
        for (var piece : pieces.items()) use(piece, namespaces);
        use(root.group(), namespaces);
        var channel = CHANNEL.matcher(pieces.skeleton());
        if (channel.find()) declare(channel.group(1), namespaces);
        declare(root.group(), namespaces);
        namespaces.remove("xml");
        namespaces.remove("xmlns");
        var text = new StringBuilder();
        namespaces.forEach((prefix, uri) -> text.append(prefix.isEmpty() ? " xmlns=" : " xmlns:" + prefix + "=")
                .append(uri));
        return text.toString();
    }

    private static void use(String piece, Map<String, String> namespaces) {
        var used = USED.matcher(piece);
        while (used.find() && namespaces.size() < MOST_PREFIXES) {
            var prefix = used.group(1) == null ? used.group(2) : used.group(1);
            namespaces.putIfAbsent(prefix, '"' + KNOWN.getOrDefault(prefix, "urn:undeclared:" + prefix) + '"');
        }
    }

    private static void declare(String tag, Map<String, String> namespaces) {
        var declared = DECLARED.matcher(tag);
        while (declared.find()) {
            var prefix = declared.group(1) == null ? "" : declared.group(1);
            var uri = declared.group(2);
            // Declaring a prefix as nothing is not allowed.
            if (prefix.isEmpty() || uri.length() > 2) namespaces.put(prefix, uri);
        }
    }
}
