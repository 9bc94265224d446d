package balie.theme;

import balie.events.Verdict.Polarity;
import balie.theme.chart.Fill;
import balie.theme.chart.HeatMap;
import balie.theme.chart.StackedBars;
import balie.theme.format.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A page with every piece on it, to look at and to test. */
@Path("/sources/sample")
public class SampleResource {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance sample(
                String title,
                LocalDate first,
                LocalDate last,
                Instant at,
                StackedBars week,
                StackedBars hours,
                HeatMap motives,
                List<ClockFace> faces,
                List<Polarity> polarities,
                List<Double> shares,
                List<String> icons);
    }

    @GET
    public TemplateInstance sample() {
        return Templates.sample(
                "Tegels & <vloeren>",
                MONDAY,
                MONDAY.plusDays(6),
                Instant.now().minus(Duration.ofMinutes(2)),
                bars(7),
                bars(24),
                motives(),
                faces(),
                List.of(Polarity.values()),
                List.of(0.9, 0.35, 1.4),
                List.of(
                        ("search half down right up leave alert info check cross tray chart source link pen refresh clock"
                                        + " person")
                                .split(" ", -1)));
    }

    private static StackedBars bars(int count) {
        var series = List.of(
                new StackedBars.Series("negative", Fill.NEGATIVE),
                new StackedBars.Series("neutral", Fill.NEUTRAL),
                new StackedBars.Series("positive", Fill.POSITIVE));
        return StackedBars.of(
                "Mentions by sentiment",
                series,
                IntStream.range(0, count).mapToObj(SampleResource::column).toList());
    }

    private static StackedBars.Column column(int at) {
        var day = MONDAY.plusDays(at);
        var counts = List.of(7L + at * 5 % 13, 10L + at * 3 % 7, 4L + at % 3);
        return new StackedBars.Column(Times.fullDay(day, "en"), Times.weekday(day, "en"), counts, "#day" + at);
    }

    private static HeatMap motives() {
        return HeatMap.of(
                "Motive by channel",
                List.of("service", "advice", "revenge", "venting", "help fellow"),
                List.of(
                        row("website", 21, 3, 0, 2, 0),
                        row("forum", 6, 24, 2, 4, 13),
                        row("review site", 5, 7, 11, 9, 18)));
    }

    private static HeatMap.Counted row(String name, int... counts) {
        return new HeatMap.Counted(
                name,
                IntStream.of(counts)
                        .mapToObj(it -> new HeatMap.Count(it, it == 0 ? null : "#" + it))
                        .toList());
    }

    private static List<ClockFace> faces() {
        var target = Duration.ofHours(2);
        return List.of(
                ClockFace.running(Duration.ofMinutes(100), target),
                ClockFace.running(Duration.ofMinutes(12), target),
                ClockFace.running(Duration.ofSeconds(24), Duration.ofSeconds(30)),
                ClockFace.running(Duration.ofMinutes(-26), target),
                ClockFace.standing(Duration.ofMinutes(70), target),
                ClockFace.waiting(),
                ClockFace.inTime());
    }
}
