package balie.faults.check;

import balie.faults.journal.Poison;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the topics hold, in the order of each partition.
 *
 * @param checks how many records of source-checked were read, repeats among them
 * @param unreadable records that tell nothing that can be read, by where they stand
 */
public record Stream(
        List<Collected> collected,
        List<Triaged> triaged,
        List<Told> told,
        List<Correction> corrections,
        List<Checked> checks,
        List<Stamp> unreadable,
        List<DeadLetter> deadLetters) {

    /** The same without the records that were meant to be unusable. */
    Stream without(Collection<Poison> poison) {
        var meant = poison.stream().map(one -> one.topic() + " " + one.key()).collect(Collectors.toSet());
        return new Stream(
                without(collected, Collected::stamp, meant),
                without(triaged, record -> record.mention().stamp(), meant),
                without(told, Told::stamp, meant),
                without(corrections, Correction::stamp, meant),
                without(checks, Checked::stamp, meant),
                without(unreadable, stamp -> stamp, meant),
                deadLetters);
    }

    private static <T> List<T> without(List<T> records, Function<T, Stamp> stamp, Set<String> meant) {
        return records.stream()
                .filter(record -> !meant.contains(
                        stamp.apply(record).topic() + " " + stamp.apply(record).key()))
                .toList();
    }

    /**
     * Where a record stands.
     *
     * @param writtenAt when its writer sent it, by the writer's clock
     * @param content tells its content from others'; without what differs each time the same is found
     */
    public record Stamp(String topic, int partition, long offset, Instant writtenAt, String key, UUID content) {}

    /** @param text the mark of what it says */
    public record Collected(
            Stamp stamp,
            UUID mentionId,
            int revision,
            String client,
            String conversation,
            String permalink,
            UUID text,
            boolean withdrawn,
            boolean backfill,
            Instant publishedAt,
            Instant firstCollectedAt) {
        /** When the clock of a case that it opens starts. */
        Instant clockStart() {
            return publishedAt.isAfter(firstCollectedAt) ? publishedAt : firstCollectedAt;
        }
    }

    /** A mention and what triage made of it. */
    public record Triaged(Collected mention, boolean concerning, boolean react) {
        boolean wantsCase() {
            return concerning && react && !mention.backfill() && !mention.withdrawn();
        }
    }

    /** An event of a case. */
    public record Told(Stamp stamp, UUID caseId, long sequence, String kind, Instant at, String actor) {}

    /** A person's correction of a tag. */
    public record Correction(Stamp stamp, UUID correctionId, UUID mentionId, String by) {}

    /** A check of a source. */
    public record Checked(Stamp stamp, UUID checkId) {}

    /** @param topic whose reader could not use it, without the ending of the dead letters' own */
    public record DeadLetter(String topic, String key, String cause, String origin, String reader) {}
}
