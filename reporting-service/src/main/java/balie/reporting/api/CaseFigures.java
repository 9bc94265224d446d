package balie.reporting.api;

import balie.reporting.reaction.CasesNow;
import balie.reporting.reaction.Reaction;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the desk reacted for a client. Cases found not relevant are counted in none of it but {@code leftOut}. */
@Schema(name = "CaseFigures")
@JsonInclude(Include.ALWAYS)
record CaseFigures(
        @Schema(description = "When the client's first case was opened; nothing is known of the time before")
        Instant since,

        @Schema(description = "Cases opened within the stretch of time, once each however often they were reopened")
        int opened,

        @Schema(description = "Cases of which a target was missed within it, at the deadline")
        int missed,

        @Schema(description = "Cases opened within it that were found not relevant")
        int leftOut,

        @Schema(description = "Cases open as of now, whatever the stretch of time")
        int openNow,

        @Schema(description = "Of those open now, the ones waiting for the customer or a third party")
        int waitingNow,

        @Schema(description = "Of those open now, the ones with a missed target for something still to be done")
        int lateNow,

        @Schema(description = "Of those open now, the ones in which somebody waits for a first response")
        int unansweredNow,

        FirstResponseFigures firstResponse,

        @Schema(description = "First-response targets decided within it, reopened cases' among them")
        TargetFigures firstResponseTargets,

        @Schema(description = "Resolution targets decided within it")
        TargetFigures resolutionTargets) {

    static CaseFigures of(Instant since, Reaction reaction, CasesNow now) {
        return new CaseFigures(
                since,
                reaction.opened(),
                reaction.missed(),
                reaction.leftOut(),
                now.open(),
                now.waiting(),
                now.late(),
                now.unanswered(),
                FirstResponseFigures.of(reaction),
                TargetFigures.of(reaction.firstResponse()),
                TargetFigures.of(reaction.resolution()));
    }
}
