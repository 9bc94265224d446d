package balie.response;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import balie.events.MentionTriaged;
import balie.events.Verdict;
import balie.events.Verdict.Advice;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Language;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.RankedMotive;
import balie.events.Verdict.Reason;
import balie.events.Verdict.Sentiment;
import balie.events.Verdict.Step;
import balie.events.Verdict.Urgency;
import balie.events.Verdict.Way;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Mentions as triage judges them, for tests: {@code Judged.mention("floor-house").saying("…").revision(2, EDITED)}. */
public record Judged(
        UUID id,
        String clientId,
        String conversation,
        int revision,
        Change change,
        String text,
        Instant publishedAt,
        Polarity polarity,
        boolean backfill,
        String author) {
    public static Judged mention(String clientId) {
        var id = UUID.randomUUID();
        return new Judged(
                id,
                clientId,
                "thread-" + id,
                1,
                Change.FOUND,
                "Na drie weken wachten ligt de vloer er half in.",
                Instant.parse("2026-11-20T10:00:00Z"),
                Polarity.NEGATIVE,
                false,
                "ruud72");
    }

    public Judged saying(String words) {
        return new Judged(id, clientId, conversation, revision, change, words, publishedAt, polarity, backfill, author);
    }

    public Judged revision(int number, Change how) {
        return new Judged(id, clientId, conversation, number, how, text, publishedAt, polarity, backfill, author);
    }

    public Judged at(Instant moment) {
        return new Judged(id, clientId, conversation, revision, change, text, moment, polarity, backfill, author);
    }

    public Judged feeling(Polarity other) {
        return new Judged(id, clientId, conversation, revision, change, text, publishedAt, other, backfill, author);
    }

    /** Another post in the conversation of that one. */
    public Judged answering(Judged other) {
        return new Judged(
                id, clientId, other.conversation, revision, change, text, publishedAt, polarity, backfill, author);
    }

    public Judged by(String handle) {
        return new Judged(id, clientId, conversation, revision, change, text, publishedAt, polarity, backfill, handle);
    }

    /** Published just now, so that its clocks have just begun. */
    public Judged now() {
        return at(Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS));
    }

    public Judged foundAtTheFirstCheck() {
        return new Judged(id, clientId, conversation, revision, change, text, publishedAt, polarity, true, author);
    }

    public MentionTriaged event() {
        return new MentionTriaged(collected(), verdict());
    }

    private MentionCollected collected() {
        return new MentionCollected(
                id,
                revision,
                change,
                clientId,
                conversation,
                publishedAt,
                change == Change.EDITED ? publishedAt.plusSeconds(60) : null,
                publishedAt.plusSeconds(30),
                publishedAt.plusSeconds(90),
                backfill,
                ChannelType.FORUM,
                List.of(new Place("wonen", "Forum wonen.example")),
                new Author("Ruud", author, "https://wonen.example/" + author, null),
                "Vloer",
                text,
                null,
                "https://wonen.example/t/" + id,
                "nl",
                List.of());
    }

    private Verdict verdict() {
        var react = polarity == Polarity.NEGATIVE;
        return new Verdict(
                1,
                "test",
                true,
                new Language("nl", 1),
                new Sentiment(polarity, 0.9),
                List.of(new RankedMotive(Motive.SERVICE, 0.7)),
                List.of("delivery"),
                react ? Set.of(Flag.COMPLAINT) : Set.of(),
                null,
                Urgency.NORMAL,
                new Advice(
                        react,
                        react ? Way.ACT : Way.WATCH,
                        react ? Audience.PUBLIC : null,
                        List.of(new Step("concerning", true, "brand-named", List.of("FloorHuis")))),
                List.of(
                        new Reason("sentiment", "lexicon", List.of("wachten")),
                        new Reason("motive.service", "x-new", List.of())));
    }
}
