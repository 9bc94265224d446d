package balie.triage.sentiment;

import balie.triage.text.Table;
import balie.triage.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of one language that change what the words around them weigh. */
final class Modifiers {
    private final Map<String, Double> negations = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Set<String> turns = new HashSet<>();

    static Modifiers of(String language) {
        var modifiers = new Modifiers();
        for (var row : Table.rows(Modifiers.class, language + "-modifiers.tsv")) modifiers.add(row);
        return modifiers;
    }

    private void add(String[] row) {
        switch (row[1]) {
            case "negates" -> negations.put(row[0], Double.valueOf(row[2]));
            case "scales" -> scales.put(row[0], Double.valueOf(row[2]));
            case "turns" -> turns.add(row[0]);
            default -> throw new IllegalStateException("modifier " + row[1]);
        }
    }

    /** How far the word turns round what follows, 0 to 1. */
    double negation(Token token) {
        var word = token.word();
        return word.endsWith("n't") ? 1 : negations.getOrDefault(word, 0.0);
    }

    /** By how much the word makes the next one weigh more or less. */
    double scale(Token token) {
        return scales.getOrDefault(token.word(), 1.0);
    }

    /** Whether what follows the word outweighs what came before, as after "but". */
    boolean turns(Token token) {
        return turns.contains(token.word());
    }
}
