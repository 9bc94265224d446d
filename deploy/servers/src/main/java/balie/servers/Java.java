package balie.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run Java programs on the same JDK as this process. */
public final class Java {
    /**
     * How a service runs. The quick compiler alone: the thorough one costs each process seconds of its start and 30 MB. A service without
     * memory for one thread may have lost another without a word, and is better started anew.
     */
    public static final List<String> SERVICE = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xms24m",
            "-Xmx160m",
            "-Xss512k");

    private Java() {}

    /** The {@code java} program that runs us. */
    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Options that keep newer JDKs quiet about what our libraries do with memory; none on JDKs that do not know them. */
    public static List<String> quietly() {
        var version = Runtime.version().feature();
        var options = new ArrayList<String>();
        if (version >= 22) options.add("--enable-native-access=ALL-UNNAMED");
        if (version >= 23) options.add("--sun-misc-unsafe-memory-access=allow");
        return List.copyOf(options);
    }

    /** Runs a main class on our own class path. */
    public static List<String> command(Class<?> main, List<String> options, String... arguments) {
        return command(main.getName(), options, arguments);
    }

    /** Runs the main class of that name on our own class path. */
    public static List<String> command(String main, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(program());
        command.addAll(quietly());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }
}
