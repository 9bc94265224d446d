package balie.local;

import balie.local.client.BadFile;
import balie.local.process.ProgramFailed;
import balie.servers.ServerFailed;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./balie} runs. Ends with 0 when all went well, with 1 and one line on standard error when something stood in the way. */
public final class Main {
    private Main() {}

    public static void main(String[] line) {
        // Libraries talk to the log of a service; here a person reads.
        Logger.getLogger("").setLevel(Level.OFF);
        var home = Path.of(System.getProperty("balie.home", "")).toAbsolutePath();
        System.exit(run(List.of(line), home));
    }

    private static int run(List<String> line, Path home) {
        try {
            var arguments = Arguments.parse(line, home);
            return switch (arguments.command()) {
                case "up" -> new Up(home, arguments).run();
                case "stop" -> new Stop(arguments).run();
                case "reset" -> new Reset(arguments).run();
                case "status" -> new Status(arguments).run();
                case "client apply" -> new Apply(arguments).run();
                case "triage try" -> new TriageTry(arguments).run();
                case "rebuild reports" -> new RebuildReports(arguments).run();
                default -> Help.print();
            };
        } catch (BadFile e) {
            e.problems().forEach(System.err::println);
            return 1;
        } catch (Refused | ProgramFailed | ServerFailed e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
