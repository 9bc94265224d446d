package balie.faults.check;

import static java.util.stream.Collectors.groupingBy;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import balie.faults.journal.Post;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Compares what was published with the copies that one place keeps. A post that was withdrawn before the desk ever saw it is not missed.
 *
 * @param seen the posts, by client and address, that were collected at all
 */
record Posts(Rule rule, String place, Set<String> seen) {
    private static final UUID NOTHING = Mark.of("");

    static Posts in(String place, Rule rule, Held held) {
        var seen = new HashSet<String>();
        for (var record : held.stream().collected()) seen.add(Copy.of(record).key());
        return new Posts(rule, place, seen);
    }

    List<Finding> compare(Journal journal, Collection<Copy> copies) {
        var byKey = copies.stream().collect(groupingBy(Copy::key));
        var published = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (var post : journal.posts())
            for (var client : post.clients()) {
                var key = client + " " + post.permalink();
                published.add(key);
                findings.addAll(judge(post, key, byKey.getOrDefault(key, List.of())));
            }
        findings.addAll(foreign(byKey, published));
        return findings;
    }

    private List<Finding> judge(Post post, String key, List<Copy> copies) {
        if (copies.isEmpty())
            return post.withdrawn() && !seen.contains(key) ? List.of() : one(Kind.LOST, "a post is missing", key);
        if (copies.size() > 1)
            return one(
                    Kind.DOUBLED,
                    "a post is held twice",
                    key,
                    copies.get(0).id(),
                    copies.get(1).id());
        return judge(post, copies.get(0));
    }

    private List<Finding> judge(Post post, Copy copy) {
        if (post.withdrawn() && !copy.withdrawn())
            return one(Kind.LOST, "a withdrawal is missing", copy.key(), copy.id());
        if (copy.withdrawn() && !post.withdrawn())
            return one(Kind.WRONG, "marked withdrawn, but it stands", copy.key(), copy.id());
        if (post.withdrawn())
            return copy.text().equals(NOTHING)
                    ? List.of()
                    : one(Kind.WRONG, "words of a withdrawn post are kept", copy.key(), copy.id());
        return judgeWords(post.editions().stream().map(Mark::of).toList(), copy);
    }

    private List<Finding> judgeWords(List<UUID> editions, Copy copy) {
        if (copy.text().equals(editions.get(editions.size() - 1))) return List.of();
        return editions.contains(copy.text())
                ? one(Kind.LOST, "the last edit is missing", copy.key(), copy.id())
                : one(Kind.WRONG, "it says what was never published", copy.key(), copy.id());
    }

    private List<Finding> foreign(Map<String, List<Copy>> byKey, Set<String> published) {
        return byKey.keySet().stream()
                .filter(key -> !published.contains(key))
                .sorted()
                .map(key -> finding(Kind.WRONG, "it was never published", key))
                .toList();
    }

    private List<Finding> one(Kind kind, String about, Object... ids) {
        return List.of(finding(kind, about, ids));
    }

    private Finding finding(Kind kind, String about, Object... ids) {
        return Finding.of(rule, kind, place + ": " + about, ids);
    }
}
