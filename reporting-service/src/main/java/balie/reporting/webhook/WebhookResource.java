package balie.reporting.webhook;

import balie.platform.session.Problem;
import balie.reporting.problem.ProblemType;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Webhooks by REST, for people who manage keys and for keys with webhooks:manage. */
@Path("/api/v1/clients/{clientId}/webhooks")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Webhooks")
@Extension(name = "x-smallrye-profile-portal", value = "")
@APIResponse(responseCode = "404", description = "No such client, webhook or message, or somebody else's")
class WebhookResource {
    private final Webhooks webhooks;

    WebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** What a webhook is to be; when it is changed, what is missing stays. */
    @Schema(name = "NewWebhook")
    record Wanted(
            @Schema(examples = "Client portal") String name,

            @Schema(
                    description = "https, except for places that an operator allowed; redirects are not followed",
                    examples = "https://portal.example/hooks/balie")
            String url,

            @Schema(
                    description = "Of what it is told: mentions, cases, clock-events",
                    examples = "[\"mentions\", \"cases\", \"clock-events\"]")
            List<String> feeds) {
        private static final Wanted NOTHING = new Wanted(null, null, null);

        static Wanted of(Wanted sent) {
            return sent == null ? NOTHING : sent;
        }
    }

    /** A webhook with its secret. */
    @Schema(name = "MadeWebhook")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MadeWebhook(
            WebhookView webhook,

            @Schema(description = "Shown this once; the library of Standard Webhooks takes it as it is")
            String secret) {
        static Response response(Webhooks.Made made) {
            var webhook = made.webhook();
            return Response.created(URI.create("/api/v1/clients/" + webhook.clientId() + "/webhooks/" + webhook.id()))
                    .header("Cache-Control", "no-store")
                    .entity(new MadeWebhook(WebhookView.of(webhook), made.secret()))
                    .build();
        }
    }

    /** All of them. */
    @Schema(name = "Webhooks")
    record WebhookList(List<WebhookView> webhooks) {}

    /** The newest messages. */
    @Schema(name = "WebhookMessages")
    record MessageList(List<MessageView> messages) {}

    /** From when on. */
    @Schema(name = "WebhookReplay")
    record Since(
            @Schema(description = "A moment of the last thirty days", examples = "2026-11-23T08:00:00Z")
            String since) {}

    /** How many messages are sent again. */
    @Schema(name = "WebhookReplayed")
    record Replayed(int messages) {}

    @GET
    @Operation(summary = "The client's webhooks")
    public WebhookList list(@RestPath String clientId) throws SQLException {
        return new WebhookList(
                webhooks.of(clientId).webhooks().stream().map(WebhookView::of).toList());
    }

    @POST
    @Operation(
            summary = "Make a webhook, told of what changes from now on; its secret is in the answer and nowhere else")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = MadeWebhook.class)))
    @APIResponse(responseCode = "409", description = "The client has as many webhooks as it may have")
    public Response make(@RestPath String clientId, Wanted sent) throws SQLException {
        var wanted = Wanted.of(sent);
        return MadeWebhook.response(webhooks.make(clientId, wanted.name(), wanted.url(), wanted.feeds()));
    }

    @GET
    @Path("{webhookId}")
    @Operation(summary = "A webhook")
    public WebhookView one(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return WebhookView.of(webhooks.one(clientId, webhookId));
    }

    @PATCH
    @Path("{webhookId}")
    @Operation(summary = "Change a webhook; what is missing stays as it is")
    public WebhookView change(@RestPath String clientId, @RestPath String webhookId, Wanted sent) throws SQLException {
        var wanted = Wanted.of(sent);
        return WebhookView.of(webhooks.change(clientId, webhookId, wanted.name(), wanted.url(), wanted.feeds()));
    }

    @DELETE
    @Path("{webhookId}")
    @Operation(summary = "Delete a webhook with its log; it is sent nothing from now on")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        webhooks.delete(clientId, webhookId);
        return Response.noContent().build();
    }

    @POST
    @Path("{webhookId}/rotate")
    @Operation(summary = "Give it a new secret; for 24 hours messages are signed with the old one as well")
    @APIResponse(
            responseCode = "201",
            description = "The new secret",
            content = @Content(schema = @Schema(implementation = MadeWebhook.class)))
    public Response rotate(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return MadeWebhook.response(webhooks.rotate(clientId, webhookId));
    }

    @POST
    @Path("{webhookId}/enable")
    @Operation(summary = "Enable it; it is told what it missed, of each thing the latest state")
    public WebhookView enable(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return WebhookView.of(webhooks.enable(clientId, webhookId));
    }

    @POST
    @Path("{webhookId}/disable")
    @Operation(summary = "Disable it; what waits is kept")
    public WebhookView disable(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return WebhookView.of(webhooks.disable(clientId, webhookId));
    }

    @POST
    @Path("{webhookId}/test")
    @Operation(summary = "Have a message of the type webhook.test sent")
    @APIResponse(
            responseCode = "202",
            description = "It is to be sent",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "409", description = "The webhook is disabled")
    public Response test(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return Response.accepted(MessageView.of(webhooks.test(clientId, webhookId)))
                .build();
    }

    @GET
    @Path("{webhookId}/messages")
    @Operation(summary = "The newest hundred messages and what became of them, newest first; kept for thirty days")
    public MessageList messages(
            @RestPath String clientId,
            @RestPath String webhookId,
            @RestQuery
                    @Parameter(
                            description = "Those in one state alone: pending, delivered, failed, needless",
                            example = "failed")
                    String state)
            throws SQLException {
        return new MessageList(webhooks.told(clientId, webhookId, state(state)).messages().stream()
                .map(MessageView::of)
                .toList());
    }

    private static Optional<Logged.State> state(String asked) {
        if (asked == null || asked.isBlank()) return Optional.empty();
        var named = Stream.of(Logged.State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(asked.strip()))
                .findFirst();
        if (named.isEmpty()) throw ProblemType.invalid("state", "must be pending, delivered, failed or needless");
        return named;
    }

    @POST
    @Path("{webhookId}/messages/{messageId}/replay")
    @Operation(summary = "Send a message again, under the same id")
    @APIResponse(
            responseCode = "202",
            description = "It is to be sent",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "409", description = "It waits already, its body is gone, or the webhook is disabled")
    public Response replay(@RestPath String clientId, @RestPath String webhookId, @RestPath String messageId)
            throws SQLException {
        return Response.accepted(MessageView.of(webhooks.replay(clientId, webhookId, messageId)))
                .build();
    }

    @POST
    @Path("{webhookId}/replay")
    @Operation(summary = "Send all messages again that were made since a moment, under the same ids")
    @APIResponse(
            responseCode = "202",
            description = "They are to be sent",
            content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(responseCode = "409", description = "The webhook is disabled")
    public Response replaySince(@RestPath String clientId, @RestPath String webhookId, Since wanted)
            throws SQLException {
        var since = wanted == null ? null : wanted.since();
        return Response.accepted(new Replayed(webhooks.replaySince(clientId, webhookId, since)))
                .build();
    }
}
