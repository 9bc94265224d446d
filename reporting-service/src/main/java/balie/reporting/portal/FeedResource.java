package balie.reporting.portal;

import balie.platform.session.Problem;
import balie.reporting.change.Feed;
import balie.reporting.change.FeedPage;
import balie.reporting.change.FeedPlace;
import balie.reporting.key.Caller;
import balie.reporting.key.Scope;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final Caller caller;

    FeedResource(Gate gate, FeedReader reader, Caller caller) {
        this.gate = gate;
        this.reader = reader;
        this.caller = caller;
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
        var visit = new Visit(Feed.MENTIONS, clientId, asked, request);
        return answer(visit, reader::mentions, FeedBodies.Mentions::of);
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
        var visit = new Visit(Feed.CASES, clientId, asked, request);
        return answer(visit, reader::cases, FeedBodies.Cases::of);
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
        var visit = new Visit(Feed.CLOCK_EVENTS, clientId, asked, request);
        return answer(visit, reader::clockEvents, FeedBodies.ClockEvents::of);
    }

    /** How a page is read. */
    @FunctionalInterface
    private interface Reading<T> {
        FeedPage<T> page(String clientId, AskedPage asked) throws SQLException;
    }

    /** How it is told, with the moment until which all sources were read. */
    @FunctionalInterface
    private interface Telling<T> {
        Object body(FeedPage<T> page, Instant complete);
    }

    private <T> Response answer(Visit visit, Reading<T> reading, Telling<T> telling) throws SQLException {
        var unchanged = end(visit).flatMap(visit::unchanged);
        if (unchanged.isPresent()) return unchanged.get();
        var page = reading.page(visit.clientId, visit.asked);
        return visit.answer(page, () -> telling.body(page, reader.completeUntil(visit.clientId)));
    }

    /** The page of a reader whom nothing awaits; empty where something may. */
    private Optional<FeedPage<?>> end(Visit visit) {
        return visit.asked
                .after()
                .filter(after -> caller.isAtTheEnd(new FeedPlace(visit.feed, visit.clientId, after)))
                .map(after -> new FeedPage<>(List.of(), after, false, Instant.EPOCH));
    }

    /** A request for a page of a feed. */
    private record Visit(Feed feed, String clientId, AskedPage asked, Request request) {
        /** That the reader has this page already; empty when he does not. */
        Optional<Response> unchanged(FeedPage<?> page) {
            return Answers.unchanged(request, tag(page))
                    .map(answer -> linked(answer, page).build());
        }

        Response answer(FeedPage<?> page, Answers.Body body) throws SQLException {
            return linked(Answers.of(request, tag(page), body), page).build();
        }

        private ResponseBuilder linked(ResponseBuilder answer, FeedPage<?> page) {
            var link = "</api/v1/clients/" + clientId + "/" + feed.name() + "?cursor="
                    + page.next().text() + "&limit=" + asked.atMost() + ">; rel=\"next\"";
            return answer.header("Link", link);
        }

        /** A page is the same as long as it ends at the same change and holds as many: what changes leaves it, towards the end. */
        private EntityTag tag(FeedPage<?> page) {
            var next = page.next();
            return Fingerprint.of(
                    clientId,
                    feed.name(),
                    next.epoch(),
                    next.generation(),
                    next.changedIn(),
                    next.id(),
                    page.rows().size(),
                    page.more());
        }
    }
}
