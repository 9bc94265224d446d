package balie.collector.recipe;

import balie.collector.recipe.Mistake.Fault;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is wrong with a recipe before a page is asked for. */
final class Mistakes {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}");

    /** What they select is taken whole: an attribute of it would be nothing. */
    private static final Set<String> ELEMENTS = Set.of("item", "without");

    private Mistakes() {}

    static List<Mistake> of(Recipe recipe) {
        var mistakes = new ArrayList<Mistake>();
        if (recipe.item() == null) mistakes.add(new Mistake("item", Fault.MISSING));
        if (recipe.text() == null) mistakes.add(new Mistake("text", Fault.MISSING));
        pieces(recipe).forEach((part, written) -> {
            if (written != null) fault(part, written).ifPresent(fault -> mistakes.add(new Mistake(part, fault)));
        });
        if (!isFormat(recipe.timeFormat())) mistakes.add(new Mistake("timeFormat", Fault.NOT_A_FORMAT));
        if (!isZone(recipe.zone())) mistakes.add(new Mistake("zone", Fault.NOT_A_ZONE));
        if (recipe.language() != null && !LANGUAGE.matcher(recipe.language()).matches())
            mistakes.add(new Mistake("language", Fault.NOT_A_LANGUAGE));
        if (recipe.mostPages() < 1 || recipe.mostPages() > Recipe.MOST_PAGES)
            mistakes.add(new Mistake("pages", Fault.TOO_MANY_PAGES));
        return mistakes;
    }

    private static Optional<Fault> fault(String part, String written) {
        var fault = Piece.fault(written);
        if (fault.isPresent() || !ELEMENTS.contains(part)) return fault;
        return Piece.of(written).isElement() ? Optional.empty() : Optional.of(Fault.NOT_A_SELECTOR);
    }

    private static Map<String, String> pieces(Recipe recipe) {
        var pieces = new LinkedHashMap<String, String>();
        pieces.put("item", recipe.item());
        pieces.put("id", recipe.id());
        pieces.put("author", recipe.author());
        pieces.put("time", recipe.time());
        pieces.put("title", recipe.title());
        pieces.put("text", recipe.text());
        pieces.put("without", recipe.without());
        pieces.put("permalink", recipe.permalink());
        pieces.put("next", recipe.next());
        return pieces;
    }

    /** The JDK itself fails on some patterns: padding before a field that others lean on, as in {@code pSn}, ends in a failed cast. */
    private static boolean isFormat(String pattern) {
        try {
            return pattern == null || pattern.length() <= 100 && DateTimeFormatter.ofPattern(pattern) != null;
        } catch (IllegalArgumentException | ClassCastException e) {
            return false;
        }
    }

    private static boolean isZone(String zone) {
        try {
            return zone == null || ZoneId.of(zone) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
