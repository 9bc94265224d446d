package balie.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A source was checked, well or not. Key on the topic: {@code sourceId}. Freshness and gaps are told from these.
 *
 * @param clientIds the clients that listen to the source: its owner, or those whose monitors watch it
 * @param took duration of the check in milliseconds
 * @param cause why it failed, as a code such as {@code timeout} or {@code address-refused}; null unless failed
 * @param detail the failure in a sentence a person can act on, without content of the source; null unless failed
 * @param found posts the source listed
 * @param published mentions that this check published, over all clients
 * @param nextDueAt when the source is to be checked again
 */
public record SourceChecked(
        UUID checkId,
        String sourceId,
        String sourceName,
        ChannelType channel,
        List<String> clientIds,
        Instant checkedAt,
        long took,
        Outcome outcome,
        String cause,
        String detail,
        int found,
        int published,
        Instant nextDueAt) {

    public SourceChecked {
        Objects.requireNonNull(checkId, "checkId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(channel, "channel");
        clientIds = List.copyOf(clientIds);
        Objects.requireNonNull(checkedAt, "checkedAt");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** How a check ended. */
    public enum Outcome {
        /** Fetched and read. */
        READ,
        /** The source says that nothing changed. */
        UNCHANGED,
        /** Read as far as it could be: damaged, but posts were found. */
        READ_IN_PART,
        /** Nothing could be had from it. */
        FAILED
    }
}
