package balie.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for after {@code ./balie}.
 *
 * @param command the words of the command, such as {@code up} or {@code client apply}
 * @param operands what follows the command, such as a file
 * @param data the data folder
 * @param port the front door's port; the others follow from it
 * @param demo whether the demo world comes along
 * @param yes whether questions are answered with yes beforehand
 * @param client the client that was named; null for none
 * @param channel the kind of channel that was named
 */
record Arguments(
        String command,
        List<String> operands,
        Path data,
        int port,
        boolean demo,
        boolean yes,
        String client,
        String channel) {
    static final int DEFAULT_PORT = 8080;

    private static final List<String> COMMANDS =
            List.of("up", "stop", "reset", "status", "client apply", "rebuild reports", "triage try", "help");

    /** Reads the command line; the default data folder lies in the desk's own folder. */
    static Arguments parse(List<String> line, Path home) {
        var words = new ArrayList<String>();
        var data = home.resolve("data");
        var port = DEFAULT_PORT;
        var demo = true;
        var yes = false;
        String client = null;
        var channel = "microblog";
        var rest = line.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            switch (word) {
                case "--data" -> data = Path.of(value(word, rest));
                case "--port" -> port = port(value(word, rest));
                case "--client" -> client = value(word, rest);
                case "--channel" -> channel = value(word, rest);
                case "--no-demo" -> demo = false;
                case "--yes" -> yes = true;
                case "--help", "-h" -> words.add(0, "help");
                default -> words.add(plain(word));
            }
        }
        var command = command(words);
        var operands = words.subList(command.split(" ").length, words.size());
        return new Arguments(
                command, List.copyOf(operands), data.toAbsolutePath().normalize(), port, demo, yes, client, channel);
    }

    private static String command(List<String> words) {
        if (words.isEmpty()) words.add("help");
        var said = String.join(" ", words);
        return COMMANDS.stream()
                .filter(command -> said.equals(command) || said.startsWith(command + " "))
                .findFirst()
                .orElseThrow(
                        () -> new Refused("./balie does not know '" + said + "'; ./balie help lists what it does."));
    }

    private static String plain(String word) {
        if (word.startsWith("-"))
            throw new Refused("./balie does not know " + word + "; ./balie help lists its options.");
        return word;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) throw new Refused(option + " needs a value after it; ./balie help shows an example.");
        return rest.next();
    }

    private static int port(String value) {
        var port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        if (port >= Ports.LOWEST_BASE && port <= Ports.HIGHEST_BASE) return port;
        throw new Refused("--port %s is no number from %d to %d; choose another."
                .formatted(value, Ports.LOWEST_BASE, Ports.HIGHEST_BASE));
    }
}
