package balie.response.hours;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Interval;
import balie.events.ClientProfile.OpeningHours;
import balie.events.ClientProfile.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides which hours hold on a day: those of a special day, else none on a holiday, else those of the weekday. */
record Calendar(Map<DayOfWeek, List<Interval>> week, Map<LocalDate, SpecialDay> specialDays, Holidays holidays) {
    private static final Comparator<Interval> BY_TIME = Comparator.comparing(Interval::from);

    static Calendar of(ClientProfile profile, Holidays holidays) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) week.put(day, hoursOn(day, profile.hours()));
        var specialDays = profile.specialDays().stream()
                .collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity(), (first, second) -> first));
        return new Calendar(week, specialDays, holidays);
    }

    DayHours on(LocalDate date) {
        var special = specialDays.get(date);
        if (special != null)
            return new DayHours(date, DayHours.Ground.SPECIAL_DAY, special.name(), inOrder(special.hours()));
        if (holidays.include(date)) return new DayHours(date, DayHours.Ground.HOLIDAY, null, List.of());
        return new DayHours(date, DayHours.Ground.WEEKDAY, null, week.get(date.getDayOfWeek()));
    }

    private static List<Interval> hoursOn(DayOfWeek day, List<OpeningHours> hours) {
        return inOrder(hours.stream()
                .filter(open -> open.day() == day)
                .map(open -> new Interval(open.from(), open.to()))
                .toList());
    }

    private static List<Interval> inOrder(List<Interval> intervals) {
        return intervals.stream().sorted(BY_TIME).toList();
    }
}
