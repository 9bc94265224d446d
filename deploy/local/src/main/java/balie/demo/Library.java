package balie.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that can be said on the demo's web, and who says it. */
final class Library {
    /** How many posts a conversation has. */
    static final int PARTS = 3;

    private final Map<Site, List<Line>> singles = new LinkedHashMap<>();
    private final Map<Site, List<List<Line>>> conversations = new LinkedHashMap<>();
    private final List<Line> edits;
    private final List<Author> authors;

    Library() {
        for (var site : Site.values()) singles.put(site, lines("posts/" + site.folder() + ".tsv"));
        for (var site : List.of(Site.PRIK, Site.FORUM))
            conversations.put(site, inParts(lines("posts/" + site.folder() + "-conversations.tsv")));
        edits = lines("posts/edits.tsv");
        authors = Tsv.rows("authors.tsv", 2).stream()
                .map(row -> new Author(row[0], row[1]))
                .toList();
    }

    List<Line> singles(Site site) {
        return singles.get(site);
    }

    /** Each of {@link #PARTS} lines; none where people do not answer each other. */
    List<List<Line>> conversations(Site site) {
        return conversations.getOrDefault(site, List.of());
    }

    /** What an author adds to a post of that tone and language. */
    List<Line> edits(Line post) {
        return edits.stream()
                .filter(edit ->
                        edit.tone().equals(post.tone()) && edit.language().equals(post.language()))
                .toList();
    }

    List<Author> authors() {
        return authors;
    }

    private static List<Line> lines(String resource) {
        return Tsv.rows(resource, 5).stream().map(Line::of).toList();
    }

    private static List<List<Line>> inParts(List<Line> lines) {
        var conversations = new ArrayList<List<Line>>();
        for (int i = 0; i < lines.size(); i += PARTS) conversations.add(lines.subList(i, i + PARTS));
        return List.copyOf(conversations);
    }
}
