package balie.triage.tool;

import balie.events.Verdict;
import balie.events.Verdict.Motive;
import balie.events.Verdict.RankedMotive;
import balie.triage.tool.Annotation.Labels;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the judge compares with the first pass of labelling. Every post is judged as one from an owned source of a client that triage does
 * not know, so that what concerns nobody must be told by its text.
 *
 * @param first how often the motive put first is the one the annotator put first
 * @param any how often the annotator's first motive is among those the judge ranks
 */
record AnnotationScore(int posts, double first, double any, double react) {
    /** The name under which it stands in the table. */
    static final String SET = "annotated";

    /** A post, and what the judge said of it. */
    record Judged(Annotation annotation, Verdict verdict) {
        Labels labels() {
            return annotation.first();
        }

        Motive motive() {
            return verdict.motives().get(0).motive();
        }

        boolean names(Motive motive) {
            return verdict.motives().stream().map(RankedMotive::motive).anyMatch(motive::equals);
        }

        boolean isFirstRight() {
            return motive() == labels().motive();
        }

        boolean isReactRight() {
            return verdict.advice().react() == labels().react();
        }
    }

    static List<Judged> judged(List<Annotation> annotations) {
        return annotations.stream()
                .map(one -> new Judged(
                        one, Predict.verdict(one.post().text(), one.post().channel())))
                .toList();
    }

    static AnnotationScore of(List<Judged> judged) {
        return new AnnotationScore(
                judged.size(),
                share(judged, Judged::isFirstRight),
                share(judged, one -> one.names(one.labels().motive())),
                share(judged, Judged::isReactRight));
    }

    private static double share(List<Judged> judged, Predicate<Judged> right) {
        return judged.stream().filter(right).count() / (double) judged.size();
    }

    /** The row of the table: what was measured on the folder's data beside the bars. */
    static String line(Path folder) {
        var name = String.format(Locale.ROOT, "%-22s %-9s %-8s", SET, "motive", "shared");
        return Annotation.all(folder)
                .map(annotations -> name + of(judged(annotations)).figures())
                .orElse(name + " left out: a set that it is drawn from is not in triage/dev");
    }

    private String figures() {
        return String.format(
                Locale.ROOT,
                " first %.3f, bar 0.65; among the ranked %.3f, bar 0.85; react %.3f, bar 0.85",
                first,
                any,
                react);
    }

    /** Prints everything that is measured and what was said of each post, without its text. */
    static void print(Path folder, PrintStream out) {
        var annotations = Annotation.all(folder)
                .orElseThrow(() -> new IllegalArgumentException("The folder lacks a set of triage/dev."));
        var judged = judged(annotations);
        out.printf(
                "kappa of the two passes: motive %.3f, react %.3f (one kind of annotator: people would agree less)%n",
                Annotation.kappa(annotations, one -> one.first().motive(), one -> one.second()
                        .motive()),
                Annotation.kappa(annotations, one -> one.first().react(), one -> one.second()
                        .react()));
        print(out, "all", judged);
        printBy(out, judged, one -> one.annotation().isSeen() ? "half looked at" : "half only counted");
        printBy(out, judged, one -> one.annotation().post().language());
        printBy(out, judged, one -> one.annotation().post().channel().name());
        printBy(out, judged, one -> one.annotation().post().set());
        for (var motive : Motive.values()) printMotive(out, motive, judged);
        judged.forEach(one -> printPost(out, one));
    }

    private static void printBy(PrintStream out, List<Judged> judged, Function<Judged, String> key) {
        judged.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .forEach((name, some) -> print(out, name, some));
    }

    private static void print(PrintStream out, String name, List<Judged> judged) {
        var score = of(judged);
        out.printf(
                "%-22s %4d posts: first motive %.3f, among the ranked %.3f, react %.3f%n",
                name, score.posts, score.first, score.any, score.react);
    }

    private static void printMotive(PrintStream out, Motive motive, List<Judged> judged) {
        long said = judged.stream().filter(one -> one.motive() == motive).count();
        long labelled =
                judged.stream().filter(one -> one.labels().motive() == motive).count();
        long both = judged.stream()
                .filter(one -> one.isFirstRight() && one.motive() == motive)
                .count();
        out.printf(
                "%-22s %4d labelled first, %4d judged first: precision %.2f, recall %.2f%n",
                motive,
                labelled,
                said,
                said == 0 ? 0 : (double) both / said,
                labelled == 0 ? 0 : (double) both / labelled);
    }

    private static void printPost(PrintStream out, Judged one) {
        var motives = one.verdict().motives().stream().map(RankedMotive::motive).toList();
        var path = one.verdict().advice().path();
        out.println(String.join(
                "\t",
                one.annotation().post().id(),
                one.labels().motives().toString(),
                motives.toString(),
                "react " + one.labels().react(),
                one.verdict().advice().react() + " by "
                        + path.get(path.size() - 1).rule()));
    }
}
