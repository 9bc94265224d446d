package balie.faults.check;

import balie.faults.check.Finding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Tells, from samples of comparable calm moments, whether something grows that a longer run would turn into an outage. A process that was
 * started again is the same by its name.
 *
 * @param samples of every process, the first of each once it had started
 * @param stocks in the order of counting
 */
public record Growth(List<Sample> samples, List<Stock> stocks) {
    private static final Duration WARM_UP = Duration.ofMinutes(3);

    /**
     * What a process or the servers held at first and at last.
     *
     * @param what {@code response-service: threads} and the like
     * @param perHour how much more each hour at this rate
     */
    public record Figure(String what, long first, long last, long perHour) {}

    /** What grows too much. */
    public List<Finding> judge() {
        var findings = new ArrayList<Finding>();
        for (var figure : figures()) if (growsTooMuch(figure)) findings.add(found(figure));
        return findings;
    }

    /** Everything that was measured, memory from the end of the warm-up on. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        var byProcess = new TreeMap<String, List<Sample>>();
        for (var sample : samples)
            byProcess
                    .computeIfAbsent(sample.process(), name -> new ArrayList<>())
                    .add(sample);
        byProcess.forEach((process, own) -> {
            own.sort(Comparator.comparing(Sample::at));
            figures.add(figure(process + ": threads", own, Sample::threads));
            figures.add(figure(process + ": files", own, Sample::openFiles));
            figures.add(figure(process + ": memory", warm(own), Sample::residentKb));
        });
        figures.addAll(connections());
        return figures;
    }

    /** Bytes on disk for each mention that came in between the first count and the last, by folder. */
    public TreeMap<String, Long> diskPerMention() {
        var perMention = new TreeMap<String, Long>();
        if (stocks.size() < 2) return perMention;
        var first = stocks.get(0);
        var last = stocks.get(stocks.size() - 1);
        var mentions = Math.max(1, last.mentions() - first.mentions());
        last.diskBytes().forEach((folder, bytes) -> {
            var grown = bytes - first.diskBytes().getOrDefault(folder, 0L);
            perMention.put(folder, grown / mentions);
        });
        return perMention;
    }

    private List<Figure> connections() {
        var figures = new ArrayList<Figure>();
        if (stocks.isEmpty()) return figures;
        var first = stocks.get(0);
        var last = stocks.get(stocks.size() - 1);
        var roles = new TreeSet<>(first.connections().keySet());
        roles.addAll(last.connections().keySet());
        for (var role : roles)
            figures.add(figure(
                    role + ": connections",
                    first.connections().getOrDefault(role, 0),
                    last.connections().getOrDefault(role, 0),
                    Duration.between(first.at(), last.at())));
        return figures;
    }

    private static List<Sample> warm(List<Sample> own) {
        var warm = own.get(0).at().plus(WARM_UP);
        var since = own.stream().filter(sample -> !sample.at().isBefore(warm)).toList();
        return since.isEmpty() ? own.subList(own.size() - 1, own.size()) : since;
    }

    private static Figure figure(String what, List<Sample> own, ToLongFunction<Sample> value) {
        var first = own.get(0);
        var last = own.get(own.size() - 1);
        return figure(what, value.applyAsLong(first), value.applyAsLong(last), Duration.between(first.at(), last.at()));
    }

    private static Figure figure(String what, long first, long last, Duration between) {
        var perHour = between.isZero() ? 0 : (last - first) * 3_600_000 / Math.max(1, between.toMillis());
        return new Figure(what, first, last, perHour);
    }

    private static boolean growsTooMuch(Figure figure) {
        if (figure.what.endsWith(": memory")) return figure.last > figure.first * 1.4;
        return figure.last > figure.first * 1.25 + 10;
    }

    private Finding found(Figure figure) {
        var about = "%d at first, %d at last".formatted(figure.first, figure.last);
        return new Finding("Growth", Kind.WRONG, about, List.of(figure.what));
    }
}
