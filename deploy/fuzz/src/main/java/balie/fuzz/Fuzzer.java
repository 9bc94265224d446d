package balie.fuzz;

import balie.platform.outbound.UrlFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What is fed, and where its corpus lies: inputs that once led somewhere new, and those that once broke it. */
public enum Fuzzer {
    FEEDS(FeedFuzz.class, FeedFuzz::fuzzerTestOneInput, 8_192),
    QUERIES(QueryFuzz.class, QueryFuzz::fuzzerTestOneInput, 2_100),
    RECIPES(RecipeFuzz.class, RecipeFuzz::fuzzerTestOneInput, 8_192),
    URLS(UrlFuzz.class, UrlFuzz::fuzzerTestOneInput, 2_100),
    EVENTS(EventFuzz.class, EventFuzz::fuzzerTestOneInput, 4_096);

    private final Class<?> target;
    private final Consumer<byte[]> feed;
    private final int longest;

    Fuzzer(Class<?> target, Consumer<byte[]> feed, int longest) {
        this.target = target;
        this.feed = feed;
        this.longest = longest;
    }

    /** Its name on the command line, and its folder's. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Feeds it once; throws when something that was promised does not hold. */
    public void feed(byte[] bytes) {
        feed.accept(bytes);
    }

    /** The inputs kept of it, in the order of their names. */
    static List<Path> kept(Path corpus) throws IOException {
        try (var files = Files.list(corpus)) {
            return files.sorted().toList();
        }
    }

    /** Jazzer's own command for so many seconds; what is new goes to the first folder, the others are read only. */
    List<String> command(Path findings, int seconds, Path... folders) {
        var command = jazzer();
        command.add("--keep_going=20");
        command.add("-max_total_time=" + seconds);
        command.add("-artifact_prefix=" + findings + "/");
        command.add("-print_final_stats=1");
        Arrays.stream(folders).map(Path::toString).forEach(command::add);
        return command;
    }

    /** Jazzer's own command that keeps, in the first folder, as few inputs of the others as lead everywhere they lead. */
    List<String> merge(Path into, Path... folders) {
        var command = jazzer();
        command.add("-merge=1");
        command.add(into.toString());
        Arrays.stream(folders).map(Path::toString).forEach(command::add);
        return command;
    }

    private List<String> jazzer() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Xss512k",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                // It breaks where an XML filter stands before the parser; DOCTYPEs are taken out before, and refused
                // besides.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.XmlParserSsrfGuidance"
                        // A recipe's author may write a pattern into [href~=…]; what could take long in one is refused.
                        + ":com.code_intelligence.jazzer.sanitizers.RegexInjection",
                "--instrumentation_includes=balie.**:org.jsoup.**:org.jdom2.**",
                "-max_len=" + longest,
                "-timeout=90",
                "-rss_limit_mb=3000"));
    }
}
