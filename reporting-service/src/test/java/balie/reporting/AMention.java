package balie.reporting;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import balie.events.MentionTriaged;
import balie.events.Verdict;
import balie.events.Verdict.Advice;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Language;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.RankedMotive;
import balie.events.Verdict.Sentiment;
import balie.events.Verdict.Urgency;
import balie.events.Verdict.Way;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Triaged mentions for tests: a neutral forum post about delivery unless told otherwise. */
public record AMention(
        UUID id,
        int revision,
        Change change,
        String client,
        Instant publishedAt,
        boolean backfill,
        boolean concerning,
        ChannelType channel,
        Polarity sentiment,
        Motive motive,
        List<String> categories,
        List<String> sources,
        String text,
        String author,
        Instant foundAt) {

    private static final Instant COLLECTED = Instant.parse("2026-11-22T09:00:00Z");

    public static AMention aMention() {
        return new AMention(
                UUID.randomUUID(),
                1,
                Change.FOUND,
                "floorhuis",
                Instant.parse("2026-11-20T10:15:00Z"),
                false,
                true,
                ChannelType.FORUM,
                Polarity.NEUTRAL,
                Motive.EXCHANGE,
                List.of("delivery"),
                List.of("forum"),
                "Wie kent deze zaak?",
                null,
                COLLECTED);
    }

    public AMention of(String anotherClient) {
        return with(revision, change, anotherClient, publishedAt, backfill, concerning, channel, sentiment, motive);
    }

    public AMention at(String moment) {
        return at(Instant.parse(moment));
    }

    public AMention at(Instant moment) {
        return with(revision, change, client, moment, backfill, concerning, channel, sentiment, motive);
    }

    public AMention on(ChannelType another) {
        return with(revision, change, client, publishedAt, backfill, concerning, another, sentiment, motive);
    }

    public AMention feeling(Polarity another) {
        return with(revision, change, client, publishedAt, backfill, concerning, channel, another, motive);
    }

    public AMention wanting(Motive another) {
        return with(revision, change, client, publishedAt, backfill, concerning, channel, sentiment, another);
    }

    public AMention foundAfterwards() {
        return with(revision, change, client, publishedAt, true, concerning, channel, sentiment, motive);
    }

    public AMention aboutSomethingElse() {
        return with(revision, change, client, publishedAt, backfill, false, channel, sentiment, motive);
    }

    public AMention edited(int newRevision) {
        return with(newRevision, Change.EDITED, client, publishedAt, backfill, concerning, channel, sentiment, motive);
    }

    public AMention withdrawn(int newRevision) {
        return with(
                newRevision, Change.WITHDRAWN, client, publishedAt, backfill, concerning, channel, sentiment, motive);
    }

    public AMention listedBy(String... ids) {
        return new AMention(
                id,
                revision,
                change,
                client,
                publishedAt,
                backfill,
                concerning,
                channel,
                sentiment,
                motive,
                categories,
                List.of(ids),
                text,
                author,
                foundAt);
    }

    public AMention saying(String words) {
        return new AMention(
                id,
                revision,
                change,
                client,
                publishedAt,
                backfill,
                concerning,
                channel,
                sentiment,
                motive,
                categories,
                sources,
                words,
                author,
                foundAt);
    }

    public AMention about(String... ids) {
        return new AMention(
                id,
                revision,
                change,
                client,
                publishedAt,
                backfill,
                concerning,
                channel,
                sentiment,
                motive,
                List.of(ids),
                sources,
                text,
                author,
                foundAt);
    }

    public AMention by(String handle) {
        return new AMention(
                id,
                revision,
                change,
                client,
                publishedAt,
                backfill,
                concerning,
                channel,
                sentiment,
                motive,
                categories,
                sources,
                text,
                handle,
                foundAt);
    }

    public AMention foundNow() {
        return new AMention(
                id,
                revision,
                change,
                client,
                publishedAt,
                backfill,
                concerning,
                channel,
                sentiment,
                motive,
                categories,
                sources,
                text,
                author,
                Instant.now());
    }

    private AMention with(
            int newRevision,
            Change newChange,
            String newClient,
            Instant newPublishedAt,
            boolean newBackfill,
            boolean newConcerning,
            ChannelType newChannel,
            Polarity newSentiment,
            Motive newMotive) {
        return new AMention(
                id,
                newRevision,
                newChange,
                newClient,
                newPublishedAt,
                newBackfill,
                newConcerning,
                newChannel,
                newSentiment,
                newMotive,
                categories,
                sources,
                text,
                author,
                foundAt);
    }

    public MentionTriaged triaged() {
        return new MentionTriaged(mention(), verdict());
    }

    private MentionCollected mention() {
        var gone = change == Change.WITHDRAWN;
        return new MentionCollected(
                id,
                revision,
                change,
                client,
                "thread-1",
                publishedAt,
                null,
                foundAt,
                foundAt,
                backfill,
                channel,
                sources.stream()
                        .map(source -> new Place(source, "Source " + source))
                        .toList(),
                new Author(null, author, null, null),
                null,
                gone ? "" : text,
                null,
                "https://forum.example/" + id,
                "nl",
                List.of());
    }

    private Verdict verdict() {
        return new Verdict(
                1,
                "lexicon-1",
                concerning,
                new Language("nl", 0.9),
                new Sentiment(sentiment, 0.8),
                List.of(new RankedMotive(motive, 0.7), new RankedMotive(Motive.VENTING, 0.2)),
                categories,
                Set.of(Flag.QUESTION),
                null,
                Urgency.NORMAL,
                new Advice(false, Way.WATCH, null, List.of()),
                List.of());
    }
}
