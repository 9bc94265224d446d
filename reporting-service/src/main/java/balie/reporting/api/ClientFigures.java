package balie.reporting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the overview of clients. */
@Schema(name = "ClientFigures")
@JsonInclude(Include.ALWAYS)
record ClientFigures(
        String clientId,
        String name,

        @Schema(description = "All mentions about the client that were ever counted")
        int mentions,

        int sources,

        @Schema(description = "Sources that were read at their last check and are not overdue")
        int sourcesFresh,

        @Schema(description = "Every source was read until then; null while one was never read, or there is none")
        Instant completeUntil) {}
