package balie.speed.chain;

import balie.acceptance.RunningDesk;
import balie.local.process.Memory;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The running desk's processes and tables, seen from outside. */
record House(RunningDesk desk) {
    /** The process that measures, among those of the desk. */
    static final String MEASURING = "measuring";

    private static final long MEGABYTE = 1_000_000;

    /** What each process holds in memory, in bytes. */
    Map<String, Long> memory() throws IOException {
        var memory = new LinkedHashMap<String, Long>();
        for (var name : programs())
            memory.put(name, Memory.of(desk.process(name)).orElse(0));
        return memory;
    }

    /** How long each process has had a processor since it started; last, the one that measures, with the sites and those who look on. */
    Map<String, Duration> processorTime() throws IOException {
        var time = new LinkedHashMap<String, Duration>();
        for (var name : programs()) time.put(name, ProcessorTime.ofTree(desk.process(name)));
        time.put(MEASURING, ProcessorTime.of(ProcessHandle.current()));
        return time;
    }

    private static List<String> programs() {
        var programs = new ArrayList<>(RunningDesk.SERVICES);
        programs.addAll(List.of("front-door", "broker", "postgres"));
        return programs;
    }

    static long total(Map<String, Long> memory) {
        return memory.values().stream().mapToLong(Long::longValue).sum();
    }

    static String inWords(Map<String, Long> memory) {
        var words = new ArrayList<String>();
        memory.forEach((name, bytes) -> words.add(String.format(Locale.ROOT, "%s %d", name, bytes / MEGABYTE)));
        return String.format(Locale.ROOT, "%d MB (%s)", total(memory) / MEGABYTE, String.join(", ", words));
    }

    /** How many of a hundred mentions opened a case. */
    double casesOfHundred() throws SQLException {
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select 100.0 * (select count(*) from response.desk_case) / (select count(*) from response.mention)")) {
            rows.next();
            return rows.getDouble(1);
        }
    }
}
