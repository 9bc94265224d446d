package balie.triage.models;

import balie.events.ClientProfile;
import balie.theme.format.Ago;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One client on the page.
 *
 * @param lastChange what changed last, in words; null while nothing was ever learnt
 */
record ClientModels(
        String clientId, String name, String sharedModel, int fewest, List<TagView> tags, String lastChange) {

    static ClientModels of(ClientLearning learning, ClientProfile client, Vocabulary words) {
        var tags = learning.tags().stream()
                .map(tag -> TagView.of(tag, learning, client, words))
                .toList();
        return new ClientModels(
                client.clientId(),
                client.name(),
                learning.sharedModel(),
                learning.fewestLessons(),
                tags,
                lastChange(learning, tags, words));
    }

    private static String lastChange(ClientLearning learning, List<TagView> tags, Vocabulary words) {
        var change = learning.lastChange();
        if (change == null) return null;
        var tag = tags.stream()
                .filter(one -> one.of().tag().equals(change.tag()))
                .findFirst()
                .orElseThrow();
        return words.models()
                .lastChange(
                        tag.name(),
                        change.version(),
                        words.models().state(change.state()),
                        Ago.ago(change.at(), words.language().code()),
                        change.by() == null ? words.models().bySchedule() : change.by());
    }

    /** How many lessons there are, of all tags. */
    public int lessons() {
        return tags.stream().mapToInt(tag -> tag.of().lessons()).sum();
    }

    /** Whether nobody said anything yet. */
    public boolean isNew() {
        return lessons() == 0 && lastChange == null;
    }

    /** The tags that heads of the client's own answer; empty for none. */
    public String own() {
        return tags.stream()
                .map(tag -> tag.active() == null ? null : tag.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
