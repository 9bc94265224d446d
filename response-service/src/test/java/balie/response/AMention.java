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
import balie.events.Verdict.Language;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.Sentiment;
import balie.events.Verdict.Urgency;
import balie.events.Verdict.Way;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A mention for a test: somebody on a forum whose floor has not come, who wants a reaction. */
public final class AMention {
    private UUID id = UUID.fromString("0b2f6a1e-6c0d-5f6b-9a58-3f1f2b7c4d10");
    private int revision = 1;
    private Change change = Change.FOUND;
    private Instant publishedAt = Times.at("2026-03-04 10:00");
    private Instant collectedAt = Times.at("2026-03-04 10:01");
    private boolean backfill;
    private ChannelType channel = ChannelType.FORUM;
    private boolean concerning = true;
    private boolean react = true;
    private Urgency urgency = Urgency.NORMAL;
    private List<String> categories = List.of("delivery");

    private AMention() {}

    public static AMention aMention() {
        return new AMention();
    }

    public AMention id(long number) {
        id = new UUID(0x5000, 0x8000_0000_0000_0000L | number);
        return this;
    }

    public AMention edited(int revision) {
        this.revision = revision;
        change = Change.EDITED;
        return this;
    }

    public AMention change(Change change) {
        this.change = change;
        return this;
    }

    public AMention publishedAt(String at) {
        publishedAt = Times.at(at);
        return this;
    }

    public AMention collectedAt(String at) {
        collectedAt = Times.at(at);
        return this;
    }

    public AMention backfill() {
        backfill = true;
        return this;
    }

    public AMention on(ChannelType channel) {
        this.channel = channel;
        return this;
    }

    public AMention notConcerning() {
        concerning = false;
        return this;
    }

    public AMention toWatch() {
        react = false;
        return this;
    }

    public AMention urgency(Urgency urgency) {
        this.urgency = urgency;
        return this;
    }

    public AMention categories(String... categories) {
        this.categories = List.of(categories);
        return this;
    }

    public MentionTriaged triaged() {
        return new MentionTriaged(collected(), verdict());
    }

    public MentionCollected collected() {
        return new MentionCollected(
                id,
                revision,
                change,
                "floor-house",
                "forum.example/t/1",
                publishedAt,
                null,
                collectedAt,
                collectedAt,
                backfill,
                channel,
                List.of(new Place("forum", "Forum")),
                Author.UNKNOWN,
                null,
                "Na drie weken nog geen vloer.",
                null,
                null,
                null,
                List.of());
    }

    private Verdict verdict() {
        return new Verdict(
                1,
                "1",
                concerning,
                new Language("nl", 1),
                new Sentiment(Polarity.NEGATIVE, 1),
                List.of(),
                categories,
                Set.of(),
                null,
                urgency,
                new Advice(react, react ? Way.ANSWER : Way.WATCH, react ? Audience.PUBLIC : null, List.of()),
                List.of());
    }
}
