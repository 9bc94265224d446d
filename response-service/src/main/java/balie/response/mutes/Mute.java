package balie.response.mutes;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One thing that stays silent for one client. Pure.
 *
 * @param value as it is compared: see {@link Kind#value}
 * @param shown as people wrote it, or the source's name
 */
public record Mute(
        UUID muteId, String clientId, Kind kind, String value, String shown, String mutedBy, Instant mutedAt) {

    /** What is muted. */
    public enum Kind {
        /** Whoever has this account, or this name. */
        AUTHOR,
        /** Everything that was found at this source alone. */
        SOURCE,
        /** Posts that hold these words, next to each other. */
        PHRASE;

        /** What people wrote, as it is compared: capitals and what stands between words make no difference. */
        public String value(String written) {
            return switch (this) {
                case SOURCE -> written;
                case AUTHOR -> written.strip().toLowerCase(Locale.ROOT);
                case PHRASE -> words(written);
            };
        }
    }

    boolean silences(MentionCollected mention) {
        if (!mention.clientId().equals(clientId)) return false;
        return switch (kind) {
            case AUTHOR -> isBy(mention.author());
            case SOURCE ->
                mention.places().stream().allMatch(place -> place.sourceId().equals(value));
            case PHRASE -> {
                var title = mention.title() == null ? "" : mention.title();
                yield words(title + " " + mention.text()).contains(value);
            }
        };
    }

    private boolean isBy(Author author) {
        return Stream.of(author.handle(), author.name())
                .anyMatch(name -> name != null && Kind.AUTHOR.value(name).equals(value));
    }

    /** The words alone, each between spaces, so that a phrase is found at whole words. */
    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
