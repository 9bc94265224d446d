package balie.local;

import balie.local.client.Answer;
import balie.local.client.Operator;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** {@code ./balie rebuild reports}: has reporting compute everything again from the topics, and shows how far it is. */
final class RebuildReports {
    private static final String PATH = "/reports/api/rebuild";
    private static final int CONFLICT = 409;
    /** Reporting may be started again meanwhile; this long it may stay away. */
    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(60);

    private final Operator operator;

    RebuildReports(Arguments arguments) {
        operator = Desk.running(arguments).operator();
    }

    int run() {
        var answer = operator.post(PATH);
        if (answer.status() == CONFLICT) System.out.println("A rebuild runs already; this is how it goes.");
        else if (!answer.isGood()) throw new Refused("Reporting does not start a rebuild (" + answer.inWords() + ").");
        return tell(follow());
    }

    private JsonNode follow() {
        var shown = -1;
        var heard = Instant.now();
        while (true) {
            var answer = operator.get(PATH);
            if (answer.isGood()) {
                heard = Instant.now();
                if (!answer.body().path("state").asText().equals("RUNNING")) return answer.body();
                shown = show(answer, shown);
            }
            if (heard.plus(LONGEST_ABSENCE).isBefore(Instant.now()))
                throw new Refused(
                        "Reporting is away (" + answer.inWords() + "); see ./balie status, then rebuild again.");
            pause();
        }
    }

    private static int show(Answer answer, int shown) {
        var records = answer.body().path("records").asLong();
        var read = answer.body().path("recordsRead").asLong();
        if (records == 0) return shown;
        var percent = (int) Math.min(100, 100 * read / records);
        if (percent > shown) System.out.printf("  %3d%%  %d of %d records%n", percent, read, records);
        return Math.max(percent, shown);
    }

    private static int tell(JsonNode end) {
        if (!end.path("state").asText().equals("DONE")) {
            System.err.printf(
                    "The rebuild did not finish (%s %s); the old figures stay. Look into reporting's log and try again.%n",
                    end.path("state").asText(), end.path("cause").asText(""));
            return 1;
        }
        System.out.printf(
                "Done: %d records read, %d older facts kept. %s%n",
                end.path("recordsRead").asLong(),
                end.path("carried").asLong(),
                end.path("equal").asBoolean()
                        ? "Every figure is as it was."
                        : end.path("differing").asLong() + " counters differ:");
        for (var difference : end.path("differences"))
            System.out.printf(
                    "  %s %s %s: %d, was %d%n",
                    difference.path("clientId").asText(),
                    difference.path("hour").asText(),
                    difference.path("figure").asText(),
                    difference.path("after").asLong(),
                    difference.path("before").asLong());
        return 0;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted; the rebuild goes on by itself.");
        }
    }
}
