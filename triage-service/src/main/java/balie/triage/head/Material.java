package balie.triage.head;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.learning.ClientHeads;
import balie.triage.learning.Lesson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A post and what people said of one of its tags, as it is kept.
 *
 * @param language as triage had told it, or {@code und}
 * @param arrivedAt when it came, or last changed
 */
record Material(
        ChannelType channel, String title, String text, String language, List<String> right, Instant arrivedAt) {
    private static final UUID NOBODYS = new UUID(0, 0);

    /** What it teaches beside the present shared model; nothing where it names categories only that the client no longer has. */
    Optional<Lesson> lesson(Learnable tag, Judge judge, ClientView client) {
        var holding = holding(tag, client);
        if (holding.isEmpty()) return Optional.empty();
        var judged = judge.judged(mention(), client);
        return Optional.of(new Lesson(ClientHeads.features(judged), holding, tag.labels(judged.verdict())));
    }

    private List<String> holding(Learnable tag, ClientView client) {
        return switch (tag) {
            case MOTIVES -> right.subList(0, 1);
            case CATEGORIES ->
                right.stream()
                        .filter(id -> id.equals(Learnable.NONE)
                                || client.categoryIds().contains(id))
                        .toList();
            default -> right;
        };
    }

    private MentionCollected mention() {
        return new MentionCollected(
                NOBODYS,
                1,
                Change.FOUND,
                "nobody",
                "lesson",
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                channel,
                List.of(),
                Author.UNKNOWN,
                title,
                text,
                null,
                null,
                language.equals("und") ? null : language,
                List.of());
    }
}
