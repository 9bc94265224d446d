package balie.safety.access;

import balie.safety.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was shown, view by view, in words. What moves by itself is learned by looking twice, and left out. */
final class Views {
    private static final Pattern EDGE = Pattern.compile("\\b");

    /** Moments, times of the day, and how long ago something was: they move, but not always between two looks. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\\b\\d\\d?:\\d\\d\\b|(?<=>)[^<]+(?=</time>)");

    /** In place of a word that moves by itself. */
    private static final String MOVING = "\0";

    private static final int SHOWN = 60;

    private final Map<String, List<String>> seen = new TreeMap<>();

    void add(String view, Answer answer) {
        var words = new ArrayList<String>();
        words.add(answer.status() + " " + answer.leadsTo());
        words.addAll(List.of(EDGE.split(TIME.matcher(answer.body()).replaceAll("TIME"))));
        seen.put(view, words);
    }

    /** What is the same in both. */
    Views steady(Views again) {
        var steady = new Views();
        seen.forEach((view, words) -> steady.seen.put(view, steady(words, again.seen.get(view))));
        return steady;
    }

    private static List<String> steady(List<String> words, List<String> again) {
        var steady = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++)
            steady.add(at < again.size() && words.get(at).equals(again.get(at)) ? words.get(at) : MOVING);
        return steady;
    }

    /** Views in which something steady is not as it was, and what is there now. */
    Map<String, String> changedIn(Views later) {
        var changed = new LinkedHashMap<String, String>();
        seen.forEach((view, words) -> change(words, later.seen.get(view)).ifPresent(what -> changed.put(view, what)));
        return changed;
    }

    private static Optional<String> change(List<String> words, List<String> later) {
        int at = 0;
        while (at < words.size() && at < later.size() && isLike(words.get(at), later.get(at))) at++;
        if (at == words.size() && at == later.size()) return Optional.empty();
        return Optional.of("'%s', not '%s'".formatted(around(later, at), around(words, at)));
    }

    private static boolean isLike(String word, String later) {
        return word.equals(MOVING) || word.equals(later);
    }

    private static String around(List<String> words, int at) {
        var text = String.join("", words.subList(Math.max(0, at - 8), Math.min(words.size(), at + 8)));
        return text.substring(0, Math.min(SHOWN, text.length())).replaceAll("\\s+", " ");
    }
}
