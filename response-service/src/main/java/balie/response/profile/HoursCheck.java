package balie.response.profile;

import balie.events.ClientProfile.Interval;
import balie.events.ClientProfile.OpeningHours;
import balie.events.ClientProfile.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Decides whether business hours mean one thing only: intervals that go forward and do not overlap. */
final class HoursCheck {
    private static final int END_OF_DAY = 24 * 60;

    private final Findings findings;

    HoursCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<OpeningHours> hours, List<SpecialDay> days) {
        var perDay = new EnumMap<DayOfWeek, List<Placed>>(DayOfWeek.class);
        findings.each("hours", hours, (path, open) -> {
            var placed = place(path, open.from(), open.to());
            checkOverlap(placed, perDay.computeIfAbsent(open.day(), day -> new ArrayList<>()));
        });
        findings.atMost(400, "specialDays", days);
        findings.each("specialDays", days, (path, day) -> {
            findings.optionalText(path + ".name", day.name(), 120);
            checkDay(path + ".hours", day.hours());
        });
        findings.distinct("specialDays", days, day -> day.date().toString());
    }

    private void checkDay(String field, List<Interval> hours) {
        var sameDay = new ArrayList<Placed>();
        findings.each(field, hours, (path, open) -> checkOverlap(place(path, open.from(), open.to()), sameDay));
    }

    /** An interval in minutes of the day, with the path it was written at. */
    private record Placed(String path, int from, int to) {
        boolean overlaps(Placed other) {
            return from < other.to && other.from < to;
        }
    }

    private Placed place(String path, LocalTime from, LocalTime to) {
        findings.unless(
                from.getSecond() == 0 && to.getSecond() == 0 && from.getNano() == 0 && to.getNano() == 0,
                path,
                "must be whole minutes");
        var end = to.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : minutes(to);
        var placed = new Placed(path, minutes(from), end);
        findings.unless(
                placed.from < placed.to,
                path,
                "ends before it begins: write hours past midnight as two intervals; to 00:00 is the end of the day");
        return placed;
    }

    private void checkOverlap(Placed placed, List<Placed> sameDay) {
        for (var other : sameDay)
            if (placed.overlaps(other)) {
                findings.add(placed.path, "overlaps " + other.path + ": make one interval of the two");
                break;
            }
        sameDay.add(placed);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
