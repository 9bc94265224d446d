package balie.triage.models;

import balie.triage.head.HeadState;
import balie.triage.judge.Learnable;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client's people taught triage, and how far they agree with it. Unknown is null, never zero. */
@Schema(name = "Learning")
@JsonInclude(Include.ALWAYS)
record ClientLearning(
        String clientId,

        @Schema(description = "The shared model, which answers where no head of the client's own does")
        String sharedModel,

        @Schema(description = "Fewer lessons than these teach nothing")
        int fewestLessons,

        List<OfTag> tags,

        @Schema(description = "What changed last; null while nothing was ever learnt")
        Change lastChange) {

    @Schema(name = "LearningOfTag")
    record OfTag(
            TagCode tag,

            @Schema(description = "The version that answers; null for the shared model")
            Integer answers,

            int lessons,

            @Schema(description = "Of the lessons, those that came since it was last tried to learn")
            int waiting,

            List<Version> versions,
            List<Week> agreement,
            List<Confusion> confusion) {}

    /** A tag in addresses and answers. */
    record TagCode(@JsonValue String code) {
        static TagCode of(Learnable tag) {
            return new TagCode(tag.code());
        }
    }

    @Schema(name = "HeadVersion")
    record Version(
            int version,
            Instant learntAt,

            @Schema(description = "Login of who asked for it; null for the schedule")
            String learntBy,

            int lessons,

            @Schema(description = "How many lessons were held back to compare")
            int held,

            @Schema(description = "Share of those that what answered before met")
            double rightBefore,

            @Schema(description = "Share of those that what was learnt met")
            double rightAfter,

            String sharedModel,
            HeadState state,
            Instant changedAt,

            @Schema(description = "Login of who asked for what led to its state; null for the schedule")
            String changedBy) {}

    @Schema(name = "AgreementInWeek")
    record Week(
            @Schema(description = "The Monday on which it begins, in the client's time zone")
            LocalDate week,

            int confirmed,
            int corrected,

            @Schema(description = "Confirmed by confirmed and corrected")
            double agreement) {}

    @Schema(name = "Confusion")
    record Confusion(
            @Schema(description = "What triage gave; empty for no category")
            String given,

            @Schema(description = "What people say it is; empty for no category")
            String right,

            int count) {}

    @Schema(name = "LearningChange")
    record Change(TagCode tag, int version, HeadState state, Instant at, String by) {}
}
