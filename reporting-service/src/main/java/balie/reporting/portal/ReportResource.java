package balie.reporting.portal;

import balie.platform.session.Problem;
import balie.reporting.key.Scope;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Reports over a stretch of time. */
@Path("/api/v1/clients/{clientId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Authenticated
@Tag(name = "Reports")
@SecurityRequirement(name = "key")
@Extension(name = "x-smallrye-profile-portal", value = "")
@APIResponse(responseCode = "304", description = "Nothing has changed since the answer with that ETag")
@APIResponse(responseCode = "400", description = "from, to, zone or interval cannot be read")
@APIResponse(responseCode = "404", description = "No such client, or somebody else's")
class ReportResource {
    private final Gate gate;
    private final ReportReader reader;

    ReportResource(Gate gate, ReportReader reader) {
        this.gate = gate;
        this.reader = reader;
    }

    @GET
    @Path("summary")
    @Operation(summary = "Figures of a stretch of time and the one before")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportBodies.Summary.class)))
    public Response summary(@RestPath String clientId, @BeanParam AskedReport asked, @Context Request request)
            throws SQLException {
        gate.require(Scope.REPORTS_READ);
        var report = reader.asked(clientId, asked);
        var tag = Fingerprint.of("summary", report.causes());
        return Answers.of(request, tag, () -> reader.summary(report)).build();
    }

    @GET
    @Path("series")
    @Operation(summary = "Figures of each hour, day, week, month or other interval; unknown stretches are null")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportBodies.Series.class),
                            examples = @ExampleObject(name = "unknown, then known", value = Examples.SERIES)))
    public Response series(
            @RestPath String clientId,
            @BeanParam AskedReport asked,
            @Parameter(
                            description =
                                    "hour, day, week or month, cut at the calendar's own starts; or an ISO 8601 duration such as PT15M or P3M, from the beginning on; day unless given",
                            example = "day")
                    @QueryParam("interval")
                    String interval,
            @Context Request request)
            throws SQLException {
        gate.require(Scope.REPORTS_READ);
        var cut = Interval.of(interval);
        var report = reader.asked(clientId, asked);
        var tag = Fingerprint.of("series", cut.text(), report.causes());
        return Answers.of(request, tag, () -> reader.series(report, cut)).build();
    }

    @GET
    @Path("sources")
    @Operation(summary = "How fresh each source is")
    @APIResponse(
            responseCode = "200",
            description = "The sources",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportBodies.Sources.class)))
    public Response sources(@RestPath String clientId, @Context Request request) throws SQLException {
        gate.require(Scope.REPORTS_READ);
        var report = reader.asked(clientId, new AskedReport());
        var states = report.sources().stream().map(report::freshness).toList();
        var tag = Fingerprint.of("sources", clientId, report.sources(), states);
        return Answers.of(request, tag, () -> reader.sources(report)).build();
    }
}
