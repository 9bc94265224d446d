package balie.response.alerts.delivery;

import balie.response.escalation.Reason;
import java.time.Instant;
import java.util.UUID;

/**
 * What a message tells, as of now. A test tells of no escalation.
 *
 * @param mail where it goes; null for a channel, or for a person without an address
 * @param channel null for mail
 * @param language of whoever reads it
 * @param count cases that are unsettled, or of an ended escalation all
 * @param repeat how often it was told before
 */
record Alert(
        UUID id,
        Kind kind,
        String mail,
        Channel channel,
        String language,
        UUID escalationId,
        String clientId,
        String client,
        Reason reason,
        int count,
        Instant raisedAt,
        int step,
        int repeat) {

    public boolean test() {
        return kind == Kind.TEST;
    }

    public boolean raised() {
        return kind == Kind.RAISED;
    }

    public boolean ended() {
        return kind == Kind.ENDED;
    }

    public boolean breach() {
        return reason == Reason.BREACH;
    }

    /** A webhook. */
    record Channel(ChannelKind kind, String url, String secret) {}
}
