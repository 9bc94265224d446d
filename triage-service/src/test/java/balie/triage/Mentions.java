package balie.triage;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Made-up mentions for tests; each change gives a new one. */
public record Mentions(
        UUID id,
        Change change,
        String clientId,
        ChannelType channel,
        Author author,
        String text,
        List<String> monitors) {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    public static Mentions saying(String text) {
        return new Mentions(
                UUID.randomUUID(), Change.FOUND, "tegelhuis", ChannelType.MICROBLOG, Author.UNKNOWN, text, List.of());
    }

    public Mentions on(ChannelType other) {
        return new Mentions(id, change, clientId, other, author, text, monitors);
    }

    public Mentions of(String otherClient) {
        return new Mentions(id, change, otherClient, channel, author, text, monitors);
    }

    public Mentions by(String handle, Long followers) {
        return new Mentions(id, change, clientId, channel, new Author(handle, handle, null, followers), text, monitors);
    }

    public Mentions foundBy(String monitor) {
        return new Mentions(id, change, clientId, channel, author, text, List.of(monitor));
    }

    public Mentions withdrawn() {
        return new Mentions(id, Change.WITHDRAWN, clientId, channel, author, "", monitors);
    }

    public MentionCollected event() {
        return new MentionCollected(
                id,
                1,
                change,
                clientId,
                "thread-" + id,
                NOON,
                null,
                NOON,
                NOON,
                false,
                channel,
                List.of(new MentionCollected.Place("source", "A source")),
                author,
                null,
                text,
                null,
                null,
                null,
                monitors);
    }
}
