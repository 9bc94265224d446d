package balie.triage.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Writes the tables of letters that languages are told by, from the n-gram frequencies that lingua (Apache License 2.0) ships in its jar.
 * The same jar gives the same bytes. Sequences that a shorter one foretells nearly as well are left out.
 */
final class LetterTables {
    private static final List<String> TOLD = List.of("nl", "en", "de", "fr");
    // Norwegian is Bokmål there.
    private static final Map<String, String> NEIGHBOURS = new TreeMap<>(Map.of(
            "es", "es", "it", "it", "pt", "pt", "da", "da", "sv", "sv", "no", "nb", "pl", "pl", "fi", "fi", "tr",
            "tr"));
    private static final List<String> ORDERS = List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");
    private static final Pattern SAME_SHARE = Pattern.compile("\"(\\d+)/(\\d+)\":\"([^\"]*)\"");
    private static final double BACK_OFF = -1.5;
    private static final double UNKNOWN = -8;
    private static final double LEAST_OF_TOLD = 1e-6;
    private static final double LEAST_OF_NEIGHBOURS = 1e-5;
    private static final int STEPS_PER_NAT = 8;
    private static final int MOST_STEPS = '~' - '!';
    private static final char LARGEST_LETTER = 4095;

    private final Map<String, Double> likelihoods = new HashMap<>();
    private final Map<String, Double> kept = new HashMap<>();

    private LetterTables() {}

    /** Writes the tables of all languages into the folder. */
    static void write(Path lingua, Path folder) {
        try (var jar = new ZipFile(lingua.toFile())) {
            for (var language : TOLD) write(jar, language, language, LEAST_OF_TOLD, folder);
            for (var neighbour : NEIGHBOURS.entrySet())
                write(jar, neighbour.getKey(), neighbour.getValue(), LEAST_OF_NEIGHBOURS, folder);
        } catch (IOException e) {
            throw new IllegalArgumentException("The jar " + lingua + " cannot be read, or nothing written.", e);
        }
    }

    private static void write(ZipFile jar, String language, String theirs, double least, Path folder)
            throws IOException {
        var tables = new LetterTables();
        for (var order : ORDERS) tables.read(jar, "language-models/" + theirs + "/" + order + ".json");
        tables.prune(least);
        Files.writeString(folder.resolve("letters-" + language + ".tsv"), tables.lines());
    }

    private void read(ZipFile jar, String name) {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            var shares = SAME_SHARE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (shares.find()) {
                double share = Math.log(Double.parseDouble(shares.group(1)) / Double.parseDouble(shares.group(2)));
                for (var sequence : shares.group(3).split(" "))
                    if (sequence.chars().allMatch(letter -> letter <= LARGEST_LETTER)) likelihoods.put(sequence, share);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prune(double least) {
        var shortestFirst = new ArrayList<>(likelihoods.keySet());
        shortestFirst.sort(Comparator.comparingInt(String::length));
        for (var sequence : shortestFirst)
            if (sequence.length() < 3 || gain(sequence) > least) kept.put(sequence, likelihoods.get(sequence));
    }

    /** How much more the sequence tells than the longest end of it that is kept, weighed by how often it occurs. */
    private double gain(String sequence) {
        double often = 0;
        for (int length = 1; length <= sequence.length(); length++)
            often += likelihoods.getOrDefault(sequence.substring(0, length), -20.0);
        return Math.exp(often) * Math.abs(likelihoods.get(sequence) - backedOff(sequence));
    }

    private double backedOff(String sequence) {
        double cost = 0;
        for (int from = 1; from < sequence.length(); from++) {
            cost += BACK_OFF;
            var shorter = kept.get(sequence.substring(from));
            if (shorter != null) return shorter + cost;
        }
        return UNKNOWN + cost;
    }

    private String lines() {
        var byContext = new TreeMap<String, StringBuilder>();
        kept.keySet().stream().sorted().forEach(sequence -> {
            int last = sequence.length() - 1;
            byContext
                    .computeIfAbsent(sequence.substring(0, last), none -> new StringBuilder())
                    .append(sequence.charAt(last))
                    .append((char) ('!' + steps(kept.get(sequence))));
        });
        var lines = new StringBuilder("""
                // Version 1. Letters, and after each of their followers how unlikely it is, in eighths of a nat from !.
                // Data: n-gram frequencies of lingua 1.2.2 (Apache License 2.0), see NOTICE. Written by ./balie triage letters.
                """);
        byContext.forEach((context, followers) ->
                lines.append(context).append('\t').append(followers).append('\n'));
        return lines.toString();
    }

    private static long steps(double likelihood) {
        return Math.min(MOST_STEPS, Math.round(-likelihood * STEPS_PER_NAT));
    }
}
