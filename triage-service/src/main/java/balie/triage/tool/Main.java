package balie.triage.tool;

import balie.events.ChannelType;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code ./balie triage predict}, {@code eval} and {@code try}. Ends with 1 and one line on standard error when something stood in the way. */
public final class Main {
    private static final String USAGE =
            "Use: ./balie triage predict --task language|sentiment|complaint|category|motive|react [--channel TYPE]"
                    + " [--corrections FILE.tsv] < texts, or ./balie triage eval [--set NAME] [--data FOLDER],"
                    + " or ./balie triage try TEXT [--channel TYPE], or ./balie triage letters --lingua JAR --to FOLDER,"
                    + " or ./balie triage train [--data FOLDER] --to FOLDER";

    private Main() {}

    public static void main(String[] line) throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            run(line, out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } finally {
            out.flush();
        }
    }

    private static void run(String[] line, PrintStream out) throws IOException {
        switch (line.length == 0 ? "" : line[0]) {
            case "predict" -> predict(options(line, 1), out);
            case "eval" -> eval(options(line, 1), out);
            case "try" -> tell(line, out);
            case "letters" -> letters(options(line, 1));
            case "train" -> train(options(line, 1));
            default -> throw new IllegalArgumentException(USAGE);
        }
    }

    private static void predict(Map<String, String> options, PrintStream out) throws IOException {
        if (!options.containsKey("task")) throw new IllegalArgumentException(USAGE);
        var corrections = options.get("corrections");
        var predict = new Predict(
                Task.named(options.get("task")),
                channel(options.getOrDefault("channel", "microblog")),
                corrections == null ? List.of() : Labelled.read(Path.of(corrections)));
        var in = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        for (var text : Labelled.lines(in)) out.print(predict.label(text.replace("\\n", "\n")) + "\n");
    }

    private static void tell(String[] line, PrintStream out) {
        if (line.length < 2 || line[1].startsWith("--")) throw new IllegalArgumentException(USAGE);
        var options = options(line, 2);
        Told.lines(Predict.verdict(line[1], channel(options.getOrDefault("channel", "microblog"))))
                .forEach(out::println);
    }

    private static void eval(Map<String, String> options, PrintStream out) {
        var data = options.getOrDefault("data", System.getenv().getOrDefault("BALIE_DATA", ""));
        if (data.isBlank())
            throw new IllegalArgumentException("Name the folder of labelled texts: --data FOLDER, or BALIE_DATA.");
        var set = options.get("set");
        if (AnnotationScore.SET.equals(set)) {
            AnnotationScore.print(Path.of(data), out);
            return;
        }
        if (Bar.TABLE.stream().noneMatch(bar -> set == null || bar.set().equals(set)))
            throw new IllegalArgumentException("There is no set " + set + " in the table.");
        for (var bar : Bar.TABLE) if (set == null || bar.set().equals(set)) out.println(bar.line(Path.of(data)));
        if (set == null) out.println(AnnotationScore.line(Path.of(data)));
    }

    private static void letters(Map<String, String> options) {
        if (!options.keySet().equals(Set.of("lingua", "to"))) throw new IllegalArgumentException(USAGE);
        LetterTables.write(Path.of(options.get("lingua")), Path.of(options.get("to")));
    }

    private static void train(Map<String, String> options) {
        if (options.keySet().equals(Set.of("to"))) {
            MotiveTraining.write(Path.of(options.get("to")));
            return;
        }
        if (!options.keySet().equals(Set.of("data", "to"))) throw new IllegalArgumentException(USAGE);
        SentimentTraining.write(Path.of(options.get("data")), Path.of(options.get("to")));
    }

    private static ChannelType channel(String name) {
        try {
            return ChannelType.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "There is no kind of channel " + name + "; forum and review-site are.", e);
        }
    }

    private static Map<String, String> options(String[] line, int from) {
        var options = new HashMap<String, String>();
        for (int at = from; at < line.length; at += 2) {
            if (!line[at].startsWith("--") || at + 1 == line.length) throw new IllegalArgumentException(USAGE);
            options.put(line[at].substring(2), line[at + 1]);
        }
        return options;
    }
}
