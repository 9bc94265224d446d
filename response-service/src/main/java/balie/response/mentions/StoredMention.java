package balie.response.mentions;

import balie.events.ChannelType;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Place;
import balie.events.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mention as the desk knows it: its newest revision, with triage's verdict on that. */
public record StoredMention(
        UUID mentionId,
        String clientId,
        int revision,
        String conversationId,
        Instant publishedAt,
        Instant firstCollectedAt,
        Instant collectedAt,
        boolean edited,
        Instant editedAt,
        boolean withdrawn,
        boolean backfill,
        ChannelType channel,
        List<Place> places,
        Author author,
        String title,
        String text,
        String permalink,
        Verdict verdict) {}
