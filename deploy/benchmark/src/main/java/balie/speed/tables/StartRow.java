package balie.speed.tables;

import balie.acceptance.RunningDesk;
import balie.local.process.Memory;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Polling;
import balie.speed.Row;
import balie.speed.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How soon a newcomer sees something after {@code ./balie up} on an empty folder, and what all of it holds in memory. */
public final class StartRow implements Row {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final double GIGABYTE = 1 << 30;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String what() {
        return "./balie up with the demo, built: seconds until the first tagged post is on the page; memory of all processes together";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        Files.createDirectories(Path.of("target"));
        long began = System.nanoTime();
        try (var desk = new RunningDesk(Map.of())) {
            var visitor = Visitor.agent(desk, "response", List.of("*"));
            Polling.SELDOM.until("no tagged post on the page", PATIENCE, () -> visitor.ask("/desk/mentions")
                    .body()
                    .contains("<div class=\"tags\">"));
            double seconds = (System.nanoTime() - began) / 1e9;
            Thread.sleep(run.time(SETTLING).toMillis());
            double memory = Memory.of(desk.process("launcher")).orElseThrow() / GIGABYTE;
            return List.of(
                    new Figure(
                            "up until the first tagged post", seconds, "s", Bar.atMost(60), "one start, empty folder"),
                    new Figure(
                            "memory of everything",
                            memory,
                            "GB",
                            Bar.atMost(2),
                            "proportional set size of launcher, servers, services, front door and demo web, %d s after the start"
                                    .formatted(
                                            (int) (seconds + run.time(SETTLING).toSeconds()))));
        }
    }
}
