package balie.reporting;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.State;
import balie.events.CaseEvent.Status;
import balie.events.CaseEvent.WaitingFor;
import balie.events.ChannelType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Cases for tests: opened by a forum post five minutes after it, with two hours to answer and a day to resolve, unless told otherwise. Each
 * thing that happens is the case's next event. Of every hour that passes half is business time.
 */
public record ACase(
        UUID id,
        long sequence,
        String client,
        Status status,
        ChannelType channel,
        Instant publishedAt,
        Instant firstReplyAt,
        List<Clock> clocks,
        List<UUID> mentions) {

    public static final Duration TARGET = Duration.ofHours(2);
    private static final Duration UNTIL_OPENED = Duration.ofMinutes(5);

    public static ACase aCase() {
        return aCasePublished(Instant.parse("2026-11-20T09:00:00Z"));
    }

    public static ACase aCasePublished(Instant at) {
        var bare = new ACase(
                UUID.randomUUID(), 1, "floorhuis", Status.NEW, ChannelType.FORUM, at, null, List.of(), List.of());
        return bare.with(List.of(
                running(ClockKind.FIRST_RESPONSE, 1, bare.openedAt(), TARGET),
                running(ClockKind.RESOLUTION, 1, bare.openedAt(), Duration.ofDays(1))));
    }

    private static Clock running(ClockKind kind, int round, Instant from, Duration target) {
        var due = from.plus(target.multipliedBy(2));
        return new Clock(
                kind, round, ClockState.RUNNING, 1, target, from, due, null, null, null, Duration.ZERO, Duration.ZERO);
    }

    public Instant openedAt() {
        return publishedAt.plus(UNTIL_OPENED);
    }

    public ACase of(String anotherClient) {
        return new ACase(id, sequence, anotherClient, status, channel, publishedAt, firstReplyAt, clocks, mentions);
    }

    public ACase on(ChannelType another) {
        return new ACase(id, sequence, client, status, another, publishedAt, firstReplyAt, clocks, mentions);
    }

    /** It holds those. */
    public ACase about(AMention... held) {
        var ids = Stream.of(held).map(AMention::id).toList();
        return new ACase(id, sequence, client, status, channel, publishedAt, firstReplyAt, clocks, ids);
    }

    /** The client's posts are answered again, after a time in which they were not. */
    public ACase measuredAnew() {
        var all = new ArrayList<>(clocks);
        all.add(running(ClockKind.RESOLUTION, 2, openedAt(), TARGET));
        return with(all);
    }

    public ACase withoutClocks() {
        return with(List.of());
    }

    /** The first reply is recorded that long after publication. */
    public ACase answered(Duration afterPublication) {
        var at = publishedAt.plus(afterPublication);
        var replied = next(Status.CLAIMED, clocksDone(ClockKind.FIRST_RESPONSE, at));
        return replied.repliedFirst(firstReplyAt == null ? at : firstReplyAt);
    }

    private ACase repliedFirst(Instant at) {
        return new ACase(id, sequence, client, status, channel, publishedAt, at, clocks, mentions);
    }

    /** It is resolved that long after publication; a first response that was never given is dropped. */
    public ACase resolved(Duration afterPublication) {
        var at = publishedAt.plus(afterPublication);
        var done = with(clocksDone(ClockKind.RESOLUTION, at));
        return next(Status.RESOLVED, done.clocksDropped(at));
    }

    /** Both deadlines, or only the first response's, pass. */
    public ACase missed(ClockKind... kinds) {
        var missed = new ArrayList<Clock>();
        for (var clock : clocks) missed.add(List.of(kinds).contains(clock.kind()) ? breached(clock) : clock);
        return next(status, missed);
    }

    public ACase waiting() {
        return next(Status.WAITING, clocks);
    }

    public ACase notRelevant(Duration afterPublication) {
        return next(Status.NOT_RELEVANT, clocksDropped(publishedAt.plus(afterPublication)));
    }

    /** A new post reopens it that long after publication: the next round of clocks. */
    public ACase reopened(Duration afterPublication) {
        var at = publishedAt.plus(afterPublication);
        var more = new ArrayList<>(clocks);
        more.add(running(ClockKind.FIRST_RESPONSE, clocks.size() / 2 + 1, at, TARGET));
        more.add(running(ClockKind.RESOLUTION, clocks.size() / 2 + 1, at, Duration.ofDays(1)));
        return next(Status.NEW, more);
    }

    /** Somebody took back what was done to it: it is as it was before. */
    public ACase undone(ACase before) {
        var restored = next(before.status(), before.clocks());
        return restored.repliedFirst(before.firstReplyAt());
    }

    private List<Clock> clocksDone(ClockKind kind, Instant at) {
        return clocks.stream()
                .map(clock -> clock.kind() == kind && !over(clock) ? done(clock, at) : clock)
                .toList();
    }

    private List<Clock> clocksDropped(Instant at) {
        return clocks.stream()
                .map(clock -> over(clock) ? clock : dropped(clock, at))
                .toList();
    }

    private static boolean over(Clock clock) {
        return clock.doneAt() != null || clock.droppedAt() != null;
    }

    private static Clock done(Clock clock, Instant at) {
        var timely = clock.state() == ClockState.RUNNING && at.isBefore(clock.dueAt());
        return ended(timely ? clock : breached(clock), timely ? ClockState.MET : ClockState.BREACHED, at, null);
    }

    private static Clock dropped(Clock clock, Instant at) {
        var state = clock.state() == ClockState.BREACHED ? ClockState.BREACHED : ClockState.DROPPED;
        return ended(clock, state, null, at);
    }

    private static Clock breached(Clock clock) {
        return changed(clock, ClockState.BREACHED, clock.dueAt(), null, null, clock.dueAt());
    }

    private static Clock ended(Clock clock, ClockState state, Instant done, Instant dropped) {
        return changed(clock, state, clock.breachedAt(), done, dropped, done == null ? dropped : done);
    }

    private static Clock changed(
            Clock clock, ClockState state, Instant breached, Instant done, Instant dropped, Instant by) {
        var passed = Duration.between(clock.startedAt(), by);
        return new Clock(
                clock.kind(),
                clock.generation(),
                state,
                clock.profileVersion(),
                clock.target(),
                clock.startedAt(),
                clock.dueAt(),
                breached,
                done,
                dropped,
                passed.dividedBy(2),
                passed);
    }

    private ACase next(Status another, List<Clock> itsClocks) {
        return new ACase(
                id,
                sequence + 1,
                client,
                another,
                channel,
                publishedAt,
                firstReplyAt,
                List.copyOf(itsClocks),
                mentions);
    }

    private ACase with(List<Clock> itsClocks) {
        return new ACase(id, sequence, client, status, channel, publishedAt, firstReplyAt, itsClocks, mentions);
    }

    public CaseEvent event() {
        return telling(Kind.NOTED, null);
    }

    /** The event that tells of it as that kind. */
    public CaseEvent telling(Kind kind, Detail detail) {
        return new CaseEvent(
                UUID.nameUUIDFromBytes((id + "/" + sequence).getBytes(StandardCharsets.UTF_8)),
                id,
                sequence,
                client,
                "thread-1",
                kind,
                openedAt(),
                null,
                state(),
                clocks,
                detail);
    }

    private State state() {
        var waits = status == Status.WAITING;
        return new State(
                status,
                1,
                null,
                null,
                waits ? WaitingFor.CUSTOMER : null,
                waits ? openedAt() : null,
                channel,
                List.of("delivery"),
                publishedAt,
                openedAt(),
                null,
                null,
                null,
                0,
                mentions,
                firstReplyAt == null ? 0 : 1,
                firstReplyAt,
                firstReplyAt);
    }
}
