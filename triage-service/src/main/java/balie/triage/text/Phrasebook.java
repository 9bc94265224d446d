package balie.triage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Phrases, each with a value, and where they stand in a post. A phrase is words in order: {@code a|b} is either word, {@code begin*} any
 * word that begins so, a lone {@code *} any one word. Of two phrases that begin at one word the longer is found first.
 */
public final class Phrasebook<T> {
    private final Map<String, List<Phrase<T>>> byWord = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byBeginning = new HashMap<>();
    private final TreeSet<Integer> beginnings = new TreeSet<>();
    private int[] beginningLengths = {};

    /** A phrase that was found: the pieces from {@code from} up to {@code to}. */
    public record Match<T>(T value, int from, int to) {}

    /** Adds a phrase; one without words is left out. */
    public Phrasebook<T> add(String phrase, T value) {
        var words = Phrase.words(phrase);
        if (words.isEmpty()) return this;
        var parsed = new Phrase<>(words, value);
        for (var first : words.get(0).alternatives()) index(first, parsed);
        beginningLengths = beginnings.stream().mapToInt(Integer::intValue).toArray();
        return this;
    }

    private void index(String first, Phrase<T> phrase) {
        if (first.endsWith("*")) {
            var beginning = first.substring(0, first.length() - 1);
            beginnings.add(beginning.length());
            keep(byBeginning, beginning, phrase);
        } else {
            keep(byWord, first, phrase);
        }
    }

    private static <T> void keep(Map<String, List<Phrase<T>>> index, String first, Phrase<T> phrase) {
        var phrases = index.computeIfAbsent(first, none -> new ArrayList<>());
        phrases.add(phrase);
        phrases.sort((a, b) -> b.length() - a.length());
    }

    public boolean isEmpty() {
        return byWord.isEmpty() && byBeginning.isEmpty();
    }

    /** Every phrase that stands in the post, in order of place; phrases may overlap. */
    public List<Match<T>> in(Post post) {
        var found = new ArrayList<Match<T>>();
        for (int at = 0; at < post.size(); at++) collect(post, at, found);
        return found;
    }

    /** The longest phrase that begins there; null when none does. */
    public Match<T> at(Post post, int at) {
        var found = new ArrayList<Match<T>>(2);
        collect(post, at, found);
        Match<T> longest = null;
        for (var match : found) if (longest == null || match.to() > longest.to()) longest = match;
        return longest;
    }

    private void collect(Post post, int at, List<Match<T>> found) {
        var token = post.token(at);
        if (!Phrase.isReadable(token)) return;
        var word = token.word();
        collect(byWord.get(word), post, at, found);
        for (int length : beginningLengths)
            if (length <= word.length()) collect(byBeginning.get(word.substring(0, length)), post, at, found);
    }

    private static <T> void collect(List<Phrase<T>> phrases, Post post, int at, List<Match<T>> found) {
        if (phrases == null) return;
        for (var phrase : phrases) {
            int end = phrase.endAt(post, at);
            if (end > 0) found.add(new Match<>(phrase.value(), at, end));
        }
    }

    /** A book of phrases that share one value. */
    public static <T> Phrasebook<T> of(T value, String... phrases) {
        var book = new Phrasebook<T>();
        Arrays.stream(phrases).forEach(phrase -> book.add(phrase, value));
        return book;
    }
}
