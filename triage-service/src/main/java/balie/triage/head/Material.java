package balie.triage.head;

import balie.events.ChannelType;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.judge.LooseText;
import balie.triage.learning.ClientHeads;
import balie.triage.learning.Lesson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post and what people said of one of its tags, as it is kept.
 *
 * @param language as triage had told it, or {@code und}
 * @param arrivedAt when it came, or last changed
 */
record Material(
        ChannelType channel, String title, String text, String language, List<String> right, Instant arrivedAt) {
    /** What it teaches beside the present shared model; nothing where it names categories only that the client no longer has. */
    Optional<Lesson> lesson(Learnable tag, Judge judge, ClientView client) {
        var holding = holding(tag, client);
        if (holding.isEmpty()) return Optional.empty();
        var judged = judge.judged(
                new LooseText(channel, title, text).mention(language.equals("und") ? null : language), client);
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
}
