package balie.reporting.portal;

import balie.platform.session.Problem;
import balie.reporting.change.FeedPage;
import balie.reporting.key.Scope;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What changed, to be followed with a cursor. */
@Path("/api/v1/clients/{clientId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Authenticated
@Tag(name = "Changes")
@Extension(name = "x-smallrye-profile-portal", value = "")
@APIResponse(responseCode = "304", description = "Nothing has changed since the answer with that ETag")
@APIResponse(responseCode = "400", description = "The cursor or limit cannot be read")
@APIResponse(responseCode = "404", description = "No such client, or somebody else's")
@APIResponse(
        responseCode = "410",
        description = "The cursor has expired: begin without one",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "after a rebuild", value = Examples.EXPIRED)))
@APIResponse(responseCode = "429", description = "Wait as long as Retry-After says")
@SecurityScheme(
        securitySchemeName = "key",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "balie_…",
        description = "A key of the client, or the session token of a person who sees it")
@SecurityRequirement(name = "key")
class FeedResource {
    private final Gate gate;
    private final FeedReader reader;

    FeedResource(Gate gate, FeedReader reader) {
        this.gate = gate;
        this.reader = reader;
    }

    @GET
    @Path("mentions")
    @Operation(summary = "Posts that are new, changed or gone")
    @APIResponse(
            responseCode = "200",
            description = "A page, perhaps empty",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedBodies.Mentions.class),
                            examples = @ExampleObject(name = "one new, one gone", value = Examples.MENTIONS)))
    public Response mentions(@RestPath String clientId, @BeanParam AskedPage asked, @Context Request request)
            throws SQLException {
        gate.require(Scope.MENTIONS_READ);
        var page = reader.mentions(clientId, asked);
        return answer(
                clientId, "mentions", asked, request, page, () -> FeedBodies.Mentions.of(page, complete(clientId)));
    }

    @GET
    @Path("cases")
    @Operation(summary = "Cases that are new or changed, each with its clocks")
    @APIResponse(
            responseCode = "200",
            description = "A page, perhaps empty",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedBodies.Cases.class)))
    public Response cases(@RestPath String clientId, @BeanParam AskedPage asked, @Context Request request)
            throws SQLException {
        gate.require(Scope.CASES_READ);
        var page = reader.cases(clientId, asked);
        return answer(clientId, "cases", asked, request, page, () -> FeedBodies.Cases.of(page, complete(clientId)));
    }

    @GET
    @Path("clock-events")
    @Operation(summary = "What became of cases' clocks: started, paused, met, missed")
    @APIResponse(
            responseCode = "200",
            description = "A page, perhaps empty",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedBodies.ClockEvents.class),
                            examples = @ExampleObject(name = "answered in time", value = Examples.CLOCK_EVENTS)))
    public Response clockEvents(@RestPath String clientId, @BeanParam AskedPage asked, @Context Request request)
            throws SQLException {
        gate.require(Scope.CASES_READ);
        var page = reader.clockEvents(clientId, asked);
        return answer(
                clientId,
                "clock-events",
                asked,
                request,
                page,
                () -> FeedBodies.ClockEvents.of(page, complete(clientId)));
    }

    private Instant complete(String clientId) throws SQLException {
        return reader.completeUntil(clientId);
    }

    /** A page is the same as long as it ends at the same change and holds as many: what changes leaves it, towards the end. */
    private static Response answer(
            String clientId, String feed, AskedPage asked, Request request, FeedPage<?> page, Answers.Body body)
            throws SQLException {
        var next = page.next();
        var tag = Fingerprint.of(
                clientId,
                feed,
                next.epoch(),
                next.generation(),
                next.changedIn(),
                next.id(),
                page.rows().size(),
                page.more());
        var link = "</api/v1/clients/" + clientId + "/" + feed + "?cursor=" + next.text() + "&limit=" + asked.atMost()
                + ">; rel=\"next\"";
        return Answers.of(request, tag, body).header("Link", link).build();
    }
}
