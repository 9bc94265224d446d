package balie.triage.tool;

import balie.events.Verdict.Motive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real post with what the first pass of labelling said of it, and what the second pass said, blind to the first. */
record Annotation(AnnotationSample.Drawn post, Labels first, Labels second) {
    private static final int LAST_DIGIT = AnnotationSample.ID_DIGITS - 1;

    /** What one pass said of a post: motives, most important first, and whether to react. */
    record Labels(List<Motive> motives, boolean react) {
        Motive motive() {
            return motives.get(0);
        }

        private static Labels read(String[] row) {
            var motives = Stream.of(row[1].split("\\|"))
                    .map(name -> Motive.valueOf(name.toUpperCase(Locale.ROOT)))
                    .toList();
            return new Labels(motives, row[2].equals("yes"));
        }
    }

    /** All that were labelled; empty where the folder lacks the texts. */
    static Optional<List<Annotation>> all(Path folder) {
        var first = pass("first");
        var second = pass("second");
        return AnnotationSample.posts(folder).map(posts -> posts.stream()
                .map(post -> new Annotation(post, first.get(post.id()), second.get(post.id())))
                .toList());
    }

    /** Whether its text was looked at while the rules were tuned; the others were only counted. */
    boolean isSeen() {
        return Character.digit(post.id().charAt(LAST_DIGIT), 16) % 2 == 0;
    }

    private static Map<String, Labels> pass(String name) {
        try (var in = Annotation.class.getResourceAsStream("annotated-" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], Labels::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far two labellers agree beyond chance: Cohen's kappa. */
    static <T> double kappa(List<Annotation> annotations, Function<Annotation, T> one, Function<Annotation, T> other) {
        double posts = annotations.size();
        var ofOne = annotations.stream().collect(Collectors.groupingBy(one, Collectors.counting()));
        var ofOther = annotations.stream().collect(Collectors.groupingBy(other, Collectors.counting()));
        double chance = ofOne.keySet().stream()
                .mapToDouble(label -> ofOne.get(label) / posts * ofOther.getOrDefault(label, 0L) / posts)
                .sum();
        double agreed = annotations.stream()
                        .filter(post -> one.apply(post).equals(other.apply(post)))
                        .count()
                / posts;
        return chance == 1 ? 1 : (agreed - chance) / (1 - chance);
    }
}
