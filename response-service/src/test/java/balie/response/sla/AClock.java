package balie.response.sla;

import static balie.response.Times.at;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.WaitingFor;
import balie.response.AClient;
import balie.response.hours.BusinessHours;
import balie.response.hours.HoursVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A clock for a test, whose life is told as a story: verbs with local times, such as {@code start 2026-03-04 09:00; done 2026-03-04 10:00}. */
final class AClock {
    private final Map<Integer, BusinessHours> versions = new HashMap<>();
    private final HoursVersions hours = versions::get;
    private final ClockKind kind;
    private final Aim aim;
    private SlaClock clock;
    private Instant now;

    AClock(ClockKind kind, String agreed, Duration target) {
        this.kind = kind;
        this.aim = new SlaPolicy(75).aim(target);
        versions.put(1, AClient.withHours(agreed).hours());
    }

    static AClock resolution(String agreed, String target) {
        return new AClock(ClockKind.RESOLUTION, agreed, Duration.parse(target));
    }

    AClock lives(String story) {
        for (var step : story.split(";")) live(step.strip().split(" ", 3));
        return this;
    }

    /** Other hours hold from an instant on, as the profile's next version. */
    AClock otherHours(String when, String agreed, String target) {
        var version = clock.profileVersion() + 1;
        now = at(when);
        versions.put(version, AClient.withHours(agreed).version(version).hours());
        clock = clock.rescheduled(now, new SlaPolicy(75).aim(Duration.parse(target)), versions.get(version), hours);
        return this;
    }

    SlaClock clock() {
        return clock;
    }

    HoursVersions hours() {
        return hours;
    }

    Instant now() {
        return now;
    }

    Duration used() {
        return clock.businessTimeBy(now, hours);
    }

    Duration calendarTime() {
        return clock.calendarTimeBy(now);
    }

    private void live(String[] step) {
        var words = step[2].split(" ");
        now = at(step[1] + " " + words[0]);
        var verb = step[0];
        switch (verb) {
            case "start" -> clock = SlaClock.started(kind, 1, aim, now, current());
            case "wait" -> clock = clock.paused(now, cause(words[1]), hours);
            case "resume" -> clock = clock.resumed(now, current(), hours);
            case "look" -> clock = clock.breachedBy(now);
            case "notice" -> clock = clock.noticedBy(now);
            case "done" -> clock = clock.done(now, hours);
            case "drop" -> clock = clock.dropped(now, hours);
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private BusinessHours current() {
        return versions.get(versions.keySet().stream().max(Integer::compare).orElseThrow());
    }

    private static WaitingFor cause(String word) {
        return WaitingFor.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
