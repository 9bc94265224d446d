package balie.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Something happened to a case. Key on the topic: {@code caseId}. Every event carries the whole case after it, so a reader keeps the
 * event with the highest {@code sequence} of each case and needs nothing else. Of equal sequences the first holds; they are the same.
 *
 * @param eventId UUIDv5 in the namespace {@code caseId} of the sequence in decimal digits
 * @param caseId UUIDv5 of the client, the conversation and the case's generation
 * @param sequence from 1, one higher for each event of the case
 * @param at when it took effect: of a breach the deadline, not the moment it was noticed
 * @param actor login of the person who did it; null when nobody did
 * @param state the case after it
 * @param clocks every clock the case has had, oldest first, as of {@code at}
 * @param detail what belongs to this event alone
 */
public record CaseEvent(
        UUID eventId,
        UUID caseId,
        long sequence,
        String clientId,
        String conversationId,
        Kind kind,
        Instant at,
        String actor,
        State state,
        List<Clock> clocks,
        Detail detail) {

    public CaseEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(caseId, "caseId");
        if (sequence < 1) throw new IllegalArgumentException("sequence");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(state, "state");
        clocks = List.copyOf(clocks);
        if (detail == null) detail = Detail.NONE;
    }

    /** What happened. */
    public enum Kind {
        OPENED,
        MENTION_JOINED,
        CLAIMED,
        ASSIGNED,
        RELEASED,
        NOTED,
        RECATEGORISED,
        REPLY_SENT,
        WAITING,
        RESUMED,
        RESOLVED,
        REOPENED,
        NOT_RELEVANT,
        UNDONE,
        SLA_STARTED,
        SLA_WARNED,
        SLA_BREACHED,
        SLA_MET,
        /** The clock ended without being met: nothing is to be done any more. One that was missed before stays missed. */
        SLA_DROPPED,
        /** The client's hours or targets changed while the clock ran. */
        SLA_RESCHEDULED,
        ESCALATED,
        ACKNOWLEDGED,
        /** Kept free for approval. */
        REPLY_PROPOSED,
        /** Kept free for approval. */
        REPLY_APPROVED,
        /** Kept free for approval. */
        REPLY_REJECTED,
        /** Kept free for promises. */
        PROMISE_MADE,
        /** Kept free for promises. */
        PROMISE_KEPT,
        /** Kept free for promises. */
        PROMISE_BROKEN,
        /** Kept free for merging. */
        MERGED,
        /** Kept free for splitting. */
        SPLIT
    }

    /** Where a case stands. */
    public enum Status {
        /** Open, and nobody's. */
        NEW,
        /** Open, and somebody's. */
        CLAIMED,
        /** Open, but the next step is somebody else's. */
        WAITING,
        RESOLVED,
        /** Closed by a person who saw that there is nothing to do; it does not count. */
        NOT_RELEVANT
    }

    /** Whose step is next while a case waits. */
    public enum WaitingFor {
        CUSTOMER,
        THIRD_PARTY
    }

    /**
     * The case after the event.
     *
     * @param generation which case of the conversation this is, from 1
     * @param assignee login of the person who has it; null when nobody has
     * @param waitingFor null unless it waits
     * @param channel of the mention that opened it
     * @param categories ids from the client's taxonomy, most important first
     * @param publishedAt when the mention that opened it was published
     * @param openedBy login of the person who opened it by hand; null when a mention did
     * @param resolvedAt when it was resolved or found not relevant; null while it is open
     * @param reopenings how often it was reopened
     * @param mentionIds the mentions it holds, in the order of joining
     * @param replies how many replies were recorded
     * @param firstReplyAt null while there is none
     * @param lastReplyAt null while there is none
     */
    public record State(
            Status status,
            int generation,
            String assignee,
            Instant assignedAt,
            WaitingFor waitingFor,
            Instant waitingSince,
            ChannelType channel,
            List<String> categories,
            Instant publishedAt,
            Instant openedAt,
            String openedBy,
            Instant resolvedAt,
            String resolvedBy,
            int reopenings,
            List<UUID> mentionIds,
            int replies,
            Instant firstReplyAt,
            Instant lastReplyAt) {

        public State {
            Objects.requireNonNull(status, "status");
            if (generation < 1) throw new IllegalArgumentException("generation");
            Objects.requireNonNull(channel, "channel");
            categories = List.copyOf(categories);
            Objects.requireNonNull(publishedAt, "publishedAt");
            Objects.requireNonNull(openedAt, "openedAt");
            mentionIds = List.copyOf(mentionIds);
        }
    }

    /** What a clock measures. */
    public enum ClockKind {
        /** Until the first reply. */
        FIRST_RESPONSE,
        /** Until the case is resolved, not counting time spent waiting. */
        RESOLUTION
    }

    /** How a clock stands. A target was met if {@code MET} and missed if {@code BREACHED}; else it is open or does not count. */
    public enum ClockState {
        RUNNING,
        PAUSED,
        MET,
        /** The deadline passed; {@code doneAt} tells whether it was done after all. */
        BREACHED,
        DROPPED
    }

    /**
     * One clock of the case.
     *
     * @param generation from 1, one higher each time the case was reopened
     * @param profileVersion version of the client's profile whose hours it was last reckoned with
     * @param target in business time
     * @param startedAt the later of publication and first collection, or the reopening
     * @param dueAt the deadline; null while paused, or when the client is never open
     * @param breachedAt the deadline that passed; null unless breached
     * @param doneAt when the reply was recorded or the case resolved, in time or late; null until then
     * @param droppedAt when it ended without being done; null unless it did
     * @param businessTime used of the target by {@code at}, or in all once it has ended
     * @param calendarTime from {@code startedAt} to {@code at}, or in all once it has ended; waiting counts
     */
    public record Clock(
            ClockKind kind,
            int generation,
            ClockState state,
            int profileVersion,
            Duration target,
            Instant startedAt,
            Instant dueAt,
            Instant breachedAt,
            Instant doneAt,
            Instant droppedAt,
            Duration businessTime,
            Duration calendarTime) {

        public Clock {
            Objects.requireNonNull(kind, "kind");
            if (generation < 1) throw new IllegalArgumentException("generation");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(startedAt, "startedAt");
            Objects.requireNonNull(businessTime, "businessTime");
            Objects.requireNonNull(calendarTime, "calendarTime");
        }
    }

    /**
     * What belongs to one kind of event only; null where it does not apply.
     *
     * @param cause as a code, such as {@code new-post} of a reopening or {@code urgency} of an escalation; pages have the words for it
     * @param clock of a clock's event
     * @param clockGeneration of a clock's event
     * @param mentionId the mention that joined, opened or reopened
     * @param replyId the reply that was sent
     * @param way how it reacted
     * @param audience where it reacted
     * @param undone what was undone
     * @param escalationId the escalation that was raised or acknowledged
     */
    public record Detail(
            String cause,
            ClockKind clock,
            Integer clockGeneration,
            UUID mentionId,
            UUID replyId,
            Verdict.Way way,
            Verdict.Audience audience,
            Kind undone,
            UUID escalationId) {
        /** Nothing to add. */
        public static final Detail NONE = new Detail(null, null, null, null, null, null, null, null, null);
    }
}
