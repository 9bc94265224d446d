package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.check.Stream.DeadLetter;
import balie.faults.journal.Journal;
import balie.faults.journal.Poison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The dead letters are what was meant to be unusable, once for each reader of its topic, with its cause, and nothing else. */
final class DeadLettersMeant implements Rule {
    /** Triage reads the clients' profiles to know them, and puts none aside. */
    static final Map<String, List<String>> READERS = Map.of(
            "mention-collected", List.of("triage-service"),
            "mention-triaged", List.of("response-service", "reporting-service"),
            "case-events", List.of("reporting-service"),
            "triage-corrected", List.of("reporting-service", "triage-service"),
            "triage-confirmed", List.of("triage-service"),
            "source-checked", List.of("reporting-service"),
            "client-profiles", List.of("reporting-service"));

    /** A record that one reader could not use. */
    private record Letter(String topic, String key, String reader) {}

    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var findings = new ArrayList<Finding>();
        var meant = new HashMap<Letter, Poison>();
        for (var poison : journal.poison())
            for (var reader : READERS.getOrDefault(poison.topic(), List.of()))
                meant.put(new Letter(poison.topic(), poison.key(), reader), poison);
        var origins = new HashMap<Letter, String>();
        for (var letter : new HashSet<>(held.stream().deadLetters()))
            findings.addAll(judge(letter, meant.get(of(letter)), origins.putIfAbsent(of(letter), letter.origin())));
        for (var letter : meant.keySet())
            if (!origins.containsKey(letter)) findings.add(found(Kind.LOST, "a dead letter is missing", letter));
        return findings;
    }

    /** @param origin where another of the same topic, key and reader stood; null for the first */
    private List<Finding> judge(DeadLetter letter, Poison meant, String origin) {
        if (meant == null) return List.of(found(Kind.WRONG, "a dead letter that nobody meant", of(letter)));
        if (!meant.cause().equals(letter.cause()))
            return List.of(found(Kind.WRONG, "the cause should be " + meant.cause(), of(letter)));
        return origin == null || origin.equals(letter.origin())
                ? List.of()
                : List.of(found(Kind.DOUBLED, "a dead letter of another record", of(letter)));
    }

    private static Letter of(DeadLetter letter) {
        return new Letter(letter.topic(), letter.key(), letter.reader());
    }

    private Finding found(Kind kind, String about, Letter letter) {
        return Finding.of(this, kind, about, letter.topic, letter.key, letter.reader);
    }
}
