package balie.reporting.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the latest rebuild stands, or how it ended. */
@Schema(name = "RebuildStatus")
@JsonInclude(Include.ALWAYS)
public record RebuildStatus(
        State state,

        @Schema(description = "Records to read, as of its start")
        long records,

        long recordsRead,

        @Schema(description = "Records that could not be used; they were put aside when they first came")
        long unusable,

        @Schema(description = "Facts kept although their events have left the topics")
        long carried,

        Instant startedAt,
        @Schema(description = "Null while it runs") Instant endedAt,

        @Schema(description = "Whether all figures came out as they were; null unless it is done")
        Boolean equal,

        @Schema(description = "How many counters differ; null unless it is done")
        Long differing,

        @Schema(description = "The first hundred of them") List<Difference> differences,

        @Schema(description = "What ended it, as a code; null unless it failed")
        String cause) {

    /** Where a rebuild can be. */
    public enum State {
        /** There never was one. */
        NONE,
        RUNNING,
        DONE,
        /** It broke off by itself; the old figures stay. */
        FAILED,
        /** Its process ended; the old figures stay. */
        INTERRUPTED
    }

    /** There never was a rebuild. */
    static final RebuildStatus NONE =
            new RebuildStatus(State.NONE, 0, 0, 0, 0, null, null, null, null, List.of(), null);

    public boolean running() {
        return state == State.RUNNING;
    }

    /** How far it is: 0 to 1. */
    public double share() {
        return records == 0 ? 1 : Math.min(1, (double) recordsRead / records);
    }
}
