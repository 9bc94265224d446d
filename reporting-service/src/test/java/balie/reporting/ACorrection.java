package balie.reporting;

import balie.events.TriageCorrected;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Corrections for tests: of a mention's sentiment to positive, unless told otherwise. */
public record ACorrection(UUID id, AMention mention, String tag, List<String> to, Instant at) {
    public static ACorrection aCorrectionOf(AMention mention) {
        return new ACorrection(
                UUID.randomUUID(), mention, "sentiment", List.of("POSITIVE"), Instant.parse("2026-11-22T10:00:00Z"));
    }

    public ACorrection to(String anotherTag, String... values) {
        return new ACorrection(id, mention, anotherTag, List.of(values), at);
    }

    public ACorrection at(String moment) {
        return at(Instant.parse(moment));
    }

    public ACorrection at(Instant moment) {
        return new ACorrection(id, mention, tag, to, moment);
    }

    public TriageCorrected corrected() {
        return new TriageCorrected(
                id, mention.id(), 1, mention.client(), "thread-1", tag, List.of(), to, "sanne", at, "lexicon-1", null);
    }
}
