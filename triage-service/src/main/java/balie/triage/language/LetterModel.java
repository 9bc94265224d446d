package balie.triage.language;

import balie.triage.text.Table;
import java.util.List;

/**
 * How likely a sequence of letters is a word of each language: each letter given the four before it, or as many of them as were counted.
 * The tables are facts of a published work (NOTICE), written by {@code ./balie triage letters}.
 */
final class LetterModel {
    private static final int LONGEST = 5;
    // Steps of one eighth of a nat, as in the tables.
    private static final int BACK_OFF = 12;
    private static final int UNKNOWN = 64;
    // Letters that hang together say less than as many that do not.
    private static final double NAT = 0.7 / 8;
    private static final char NO_STEPS = '!';

    private final int languages;
    private final LetterTable table;

    private LetterModel(int languages, LetterTable table) {
        this.languages = languages;
        this.table = table;
    }

    static LetterModel of(List<String> languages) {
        var rows = languages.stream()
                .map(language -> Table.rows(LetterModel.class, "letters-" + language + ".tsv"))
                .toList();
        int sequences = 0;
        for (var one : rows) for (var row : one) sequences += row[1].length() / 2;
        var model = new LetterModel(languages.size(), new LetterTable(sequences, languages.size()));
        for (int language = 0; language < rows.size(); language++)
            for (var row : rows.get(language)) model.read(row, language);
        for (int length = 1; length <= LONGEST; length++) model.fill(length);
        return model;
    }

    /** A context, and each letter that follows it with how unlikely that is. */
    private void read(String[] row, int language) {
        long context = 0;
        for (int at = 0; at < row[0].length(); at++) context = LetterTable.longer(context, row[0].charAt(at));
        for (int at = 0; at + 1 < row[1].length(); at += 2)
            table.put(LetterTable.longer(context, row[1].charAt(at)), language, row[1].charAt(at + 1) - NO_STEPS);
    }

    /** Gives languages that do not have a sequence of that length what the shorter one costs there, and more. */
    private void fill(int length) {
        for (int slot = 0; slot < table.slots(); slot++)
            if (LetterTable.length(table.key(slot)) == length)
                for (int language = 0; language < languages; language++)
                    if (!table.has(slot, language)) table.set(slot, language, backedOff(table.key(slot), language));
    }

    private int backedOff(long sequence, int language) {
        int steps = BACK_OFF;
        for (int length = LetterTable.length(sequence) - 1; length > 0; length--) {
            int slot = table.slot(LetterTable.last(sequence, length));
            if (slot >= 0) return steps + table.get(slot, language);
            steps += BACK_OFF;
        }
        return steps + UNKNOWN;
    }

    /** Adds the log likelihood of the word to each language's. */
    void add(String word, double[] likelihood) {
        var steps = new int[languages];
        long sequence = 0;
        for (int at = 0; at < word.length(); at++) {
            sequence = LetterTable.last(LetterTable.longer(sequence, word.charAt(at)), LONGEST);
            addLetter(sequence, steps);
        }
        for (int language = 0; language < languages; language++) likelihood[language] -= steps[language] * NAT;
    }

    private void addLetter(long sequence, int[] steps) {
        for (int length = LetterTable.length(sequence); length > 0; length--) {
            int slot = table.slot(LetterTable.last(sequence, length));
            if (slot >= 0) {
                table.addTo(steps, slot);
                return;
            }
        }
        for (int language = 0; language < languages; language++) steps[language] += BACK_OFF + UNKNOWN;
    }
}
