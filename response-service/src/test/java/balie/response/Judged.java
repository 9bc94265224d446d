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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Mentions as triage judges them, for tests: {@code Judged.mention("floor-house").saying("…").revision(2, EDITED)}. */
public record Judged(
        UUID id, String clientId, int revision, Change change, String text, Instant publishedAt, Polarity polarity) {
    public static Judged mention(String clientId) {
        return new Judged(
                UUID.randomUUID(),
                clientId,
                1,
                Change.FOUND,
                "Na drie weken wachten ligt de vloer er half in.",
                Instant.parse("2026-11-20T10:00:00Z"),
                Polarity.NEGATIVE);
    }

    public Judged saying(String words) {
        return new Judged(id, clientId, revision, change, words, publishedAt, polarity);
    }

    public Judged revision(int number, Change how) {
        return new Judged(id, clientId, number, how, text, publishedAt, polarity);
    }

    public Judged at(Instant moment) {
        return new Judged(id, clientId, revision, change, text, moment, polarity);
    }

    public Judged feeling(Polarity other) {
        return new Judged(id, clientId, revision, change, text, publishedAt, other);
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
                "thread-" + id,
                publishedAt,
                change == Change.EDITED ? publishedAt.plusSeconds(60) : null,
                publishedAt.plusSeconds(30),
                publishedAt.plusSeconds(90),
                false,
                ChannelType.FORUM,
                List.of(new Place("wonen", "Forum wonen.example")),
                new Author("Ruud", "ruud72", "https://wonen.example/ruud72", null),
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
