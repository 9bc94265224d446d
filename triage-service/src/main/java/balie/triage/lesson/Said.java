package balie.triage.lesson;

import balie.events.SeenPost;
import balie.events.TriageConfirmed;
import balie.events.TriageCorrected;
import balie.triage.judge.Learnable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person said of one tag of one mention.
 *
 * @param right the labels that hold, most important first, as {@link Learnable} says them
 * @param given those that stood there before; the same when they were confirmed
 * @param by login of the person
 */
record Said(
        UUID eventId,
        UUID mentionId,
        int revision,
        String clientId,
        Learnable tag,
        List<String> right,
        List<String> given,
        boolean correction,
        String by,
        Instant at,
        String modelVersion,
        SeenPost seen) {

    /** Nothing where nothing can be learnt: the tag is not learnt, or the post was not told. */
    static Optional<Said> of(TriageCorrected event) {
        if (event.seen() == null) return Optional.empty();
        return tag(event.tag()).flatMap(tag -> {
            var right = TagValues.labels(tag, event.to());
            var given = TagValues.labels(tag, event.from());
            if (right.isEmpty() || given.isEmpty()) return Optional.empty();
            return Optional.of(new Said(
                    event.correctionId(),
                    event.mentionId(),
                    event.revision(),
                    event.clientId(),
                    tag,
                    right.get(),
                    given.get(),
                    true,
                    event.by(),
                    storable(event.at()),
                    event.modelVersion(),
                    event.seen()));
        });
    }

    /** One for each tag that can be learnt. */
    static List<Said> of(TriageConfirmed event) {
        var all = new ArrayList<Said>();
        event.tags().forEach((name, values) -> tag(name).ifPresent(tag -> TagValues.labels(tag, values)
                .ifPresent(labels -> all.add(new Said(
                        event.confirmationId(),
                        event.mentionId(),
                        event.revision(),
                        event.clientId(),
                        tag,
                        labels,
                        labels,
                        false,
                        event.by(),
                        storable(event.at()),
                        event.modelVersion(),
                        event.seen())))));
        return all;
    }

    private static Optional<Learnable> tag(String name) {
        return switch (name) {
            case "sentiment" -> Optional.of(Learnable.SENTIMENT);
            case "motives" -> Optional.of(Learnable.MOTIVES);
            case "categories" -> Optional.of(Learnable.CATEGORIES);
            case "flags" -> Optional.of(Learnable.COMPLAINT);
            default -> Optional.empty();
        };
    }

    // The database keeps microseconds.
    private static Instant storable(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
