package balie.reporting.api;

import balie.reporting.reaction.Targets;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Targets that were decided; those that still run or were dropped are not among them. */
@Schema(name = "TargetFigures")
@JsonInclude(Include.ALWAYS)
record TargetFigures(
        int met,

        @Schema(description = "The deadline passed, whether or not it was done later")
        int missed,

        @Schema(description = "Met of those decided; null when none was")
        Double share) {

    static TargetFigures of(Targets targets) {
        return new TargetFigures(targets.met(), targets.missed(), targets.share());
    }
}
