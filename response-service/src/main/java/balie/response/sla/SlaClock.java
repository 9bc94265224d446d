package balie.response.sla;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.WaitingFor;
import balie.response.hours.BusinessHours;
import balie.response.hours.HoursVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One clock of a case: how much of its target is used, when it is due and what came of it. A deadline that has been reached is breached,
 * at the deadline, whenever somebody looks; whatever is done to the clock later finds it so. What is over changes no more.
 *
 * @param generation from 1, one higher each time the case was reopened
 * @param aim what it allows, in business time
 * @param dueAt the deadline; null while paused, or when the client is never open
 * @param warnAt when the warning falls due; null when there is none to come
 */
public record SlaClock(
        ClockKind kind, int generation, Aim aim, Course course, Instant dueAt, Instant warnAt, Marks marks) {

    public SlaClock {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(marks, "marks");
    }

    /** A clock that counts from an instant on, which may lie outside the hours. */
    public static SlaClock started(ClockKind kind, int generation, Aim aim, Instant at, BusinessHours hours) {
        var course = Course.startedAt(at, hours.version());
        return new SlaClock(kind, generation, aim, course, null, null, Marks.NONE).planned(Duration.ZERO, hours);
    }

    public ClockState state() {
        if (marks.breachedAt() != null) return ClockState.BREACHED;
        if (marks.doneAt() != null) return ClockState.MET;
        if (marks.droppedAt() != null) return ClockState.DROPPED;
        return course.waitingFor() == null ? ClockState.RUNNING : ClockState.PAUSED;
    }

    /** Whether it has ended, one way or another; a breached clock runs on until it is done late. */
    public boolean over() {
        return marks.doneAt() != null || marks.droppedAt() != null;
    }

    /** Whether it still runs towards a deadline that has not passed, or will when it no longer pauses. */
    public boolean open() {
        return !over() && marks.breachedAt() == null;
    }

    /** Whether it is the same clock of the case, at whatever time. */
    public boolean measuresSameAs(SlaClock other) {
        return kind == other.kind && generation == other.generation;
    }

    /** Whom it waits for while it is paused; null otherwise. */
    public WaitingFor waitingFor() {
        return course.waitingFor();
    }

    public Instant startedAt() {
        return course.startedAt();
    }

    /** The version of the profile it was last reckoned with. */
    public int profileVersion() {
        return course.profileVersion();
    }

    /** Business time used by an instant, or in all when it is over. */
    public Duration businessTimeBy(Instant at, HoursVersions hours) {
        return course.usedBy(at, hours);
    }

    /** Time from the start to an instant, or in all when it is over; waiting and closed hours count. */
    public Duration calendarTimeBy(Instant at) {
        return course.calendarTimeBy(at);
    }

    /** Business time left until the deadline; negative by how much it is late. */
    public Duration leftAt(Instant at, HoursVersions hours) {
        return aim.target().minus(businessTimeBy(at, hours));
    }

    /** The clock's life for showing: past stretches by the hours of their time, a lasting one up to {@code until}. */
    public List<ClockSegment> segments(HoursVersions hours, Instant until) {
        return new ClockSegments(hours, until).of(course);
    }

    /** The clock as it stands when time has come so far: breached, at its deadline, where that has been reached. */
    public SlaClock breachedBy(Instant at) {
        if (!open() || dueAt == null || dueAt.isAfter(at)) return this;
        return with(course, dueAt, null, marks.breached(dueAt));
    }

    /** The clock as it stands when time has come so far: breached where due, else warned where that is due. */
    public SlaClock noticedBy(Instant at) {
        var clock = breachedBy(at);
        if (clock.warnAt == null || clock.warnAt.isAfter(at)) return clock;
        return clock.with(course, dueAt, null, marks.warned(warnAt));
    }

    /** Stands still for a cause. Only a resolution can wait for somebody else; a first response cannot. */
    public SlaClock paused(Instant at, WaitingFor cause, HoursVersions hours) {
        if (kind != ClockKind.RESOLUTION || over() || course.waitingFor() == cause) return this;
        var clock = breachedBy(at);
        var waiting = clock.course.pausedAt(at, cause, hours);
        return clock.with(waiting, clock.open() ? null : clock.dueAt, null, clock.marks);
    }

    /** Counts again, by the hours that hold now. */
    public SlaClock resumed(Instant at, BusinessHours current, HoursVersions hours) {
        if (over() || course.waitingFor() == null) return this;
        return counting(at, current, hours);
    }

    /** Done: met before the deadline, late from the deadline on. */
    public SlaClock done(Instant at, HoursVersions hours) {
        if (over()) return this;
        var clock = breachedBy(at);
        return clock.with(clock.course.endedAt(at, hours), clock.dueAt, null, clock.marks.done(at));
    }

    /** Ends undone, because nothing is to be done; a deadline that passed before stays breached. */
    public SlaClock dropped(Instant at, HoursVersions hours) {
        if (over()) return this;
        var clock = breachedBy(at);
        return clock.with(clock.course.endedAt(at, hours), clock.dueAt, null, clock.marks.dropped(at));
    }

    /**
     * Goes on by other hours or towards another target. What has been used stays used, as the hours of its time counted it; the rest is
     * reckoned anew from {@code at} on. A target that is used up already is due at {@code at}. A missed target stays what it was.
     */
    public SlaClock rescheduled(Instant at, Aim aim, BusinessHours current, HoursVersions hours) {
        if (over()) return this;
        var clock = breachedBy(at);
        var aimed = clock.open() ? clock.aimedAt(aim) : clock;
        return aimed.course.waitingFor() == null ? aimed.counting(at, current, hours) : aimed;
    }

    private SlaClock counting(Instant at, BusinessHours current, HoursVersions hours) {
        var counting = with(course.countingFrom(at, current.version(), hours), dueAt, warnAt, marks);
        return open() ? counting.planned(counting.businessTimeBy(at, hours), current) : counting;
    }

    /** Sets the deadline and the warning for a stretch that begins with so much used before. */
    private SlaClock planned(Duration used, BusinessHours hours) {
        var due = hours.after(course.lastFrom(), atLeastNothing(aim.target().minus(used)));
        var warn = hours.after(course.lastFrom(), atLeastNothing(aim.warnAfter().minus(used)))
                .filter(at -> marks.warnedAt() == null);
        return with(course, due.orElse(null), warn.orElse(null), marks);
    }

    private SlaClock aimedAt(Aim aim) {
        return new SlaClock(kind, generation, aim, course, dueAt, warnAt, marks);
    }

    private SlaClock with(Course course, Instant dueAt, Instant warnAt, Marks marks) {
        return new SlaClock(kind, generation, aim, course, dueAt, warnAt, marks);
    }

    private static Duration atLeastNothing(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
