package balie.reporting.webhook;

import balie.reporting.problem.ProblemType;
import balie.theme.format.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages on which people manage a client's webhooks. A secret stands on the answer to making it, and on no page that can be opened again. */
@Path("/reports/{clientId}/webhooks")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class WebhookPages {
    private final Webhooks webhooks;
    private final Clock clock = Clock.systemUTC();

    WebhookPages(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhooks(WebhookPage page);

        static native TemplateInstance webhook(WebhookCard card);
    }

    /** Something that is done to a webhook. */
    @FunctionalInterface
    private interface Deed {
        Object run() throws SQLException;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String clientId) throws SQLException {
        return page(clientId, null, null, WebhookPage.Written.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response make(
            @RestPath String clientId,
            @FormParam("name") String name,
            @FormParam("url") String url,
            @FormParam("feeds") List<String> feeds)
            throws SQLException {
        try {
            return page(clientId, webhooks.make(clientId, name, url, feeds), null, WebhookPage.Written.NOTHING);
        } catch (WebApplicationException refusal) {
            return page(clientId, null, trouble(refusal), WebhookPage.Written.of(name, url));
        }
    }

    @GET
    @Path("{webhookId}")
    @Operation(hidden = true)
    public Response one(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return card(clientId, webhookId, null, null);
    }

    @POST
    @Path("{webhookId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(
            @RestPath String clientId,
            @RestPath String webhookId,
            @FormParam("name") String name,
            @FormParam("url") String url,
            @FormParam("feeds") List<String> feeds)
            throws SQLException {
        return after(
                clientId,
                webhookId,
                () -> webhooks.change(clientId, webhookId, name, url, feeds == null ? List.of() : feeds));
    }

    @POST
    @Path("{webhookId}/rotate")
    @Operation(hidden = true)
    public Response rotate(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return card(clientId, webhookId, webhooks.rotate(clientId, webhookId).secret(), null);
    }

    @POST
    @Path("{webhookId}/test")
    @Operation(hidden = true)
    public Response test(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return after(clientId, webhookId, () -> webhooks.test(clientId, webhookId));
    }

    @POST
    @Path("{webhookId}/enable")
    @Operation(hidden = true)
    public Response enable(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return after(clientId, webhookId, () -> webhooks.enable(clientId, webhookId));
    }

    @POST
    @Path("{webhookId}/disable")
    @Operation(hidden = true)
    public Response disable(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        return after(clientId, webhookId, () -> webhooks.disable(clientId, webhookId));
    }

    @POST
    @Path("{webhookId}/delete")
    @Operation(hidden = true)
    public Response delete(@RestPath String clientId, @RestPath String webhookId) throws SQLException {
        webhooks.delete(clientId, webhookId);
        return to(clientId, "");
    }

    @POST
    @Path("{webhookId}/messages/{messageId}/replay")
    @Operation(hidden = true)
    public Response replay(@RestPath String clientId, @RestPath String webhookId, @RestPath String messageId)
            throws SQLException {
        return after(clientId, webhookId, () -> webhooks.replay(clientId, webhookId, messageId));
    }

    @POST
    @Path("{webhookId}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replaySince(@RestPath String clientId, @RestPath String webhookId, @FormParam("back") String back)
            throws SQLException {
        var far = Stream.of(WebhookCard.Back.values())
                .filter(offered -> offered.code().equals(back))
                .findFirst()
                .orElse(WebhookCard.Back.HOUR);
        var since = clock.instant().minus(Duration.parse(far.code())).toString();
        return after(clientId, webhookId, () -> webhooks.replaySince(clientId, webhookId, since));
    }

    /** Leads back to the webhook's page, so that going back does nothing twice. */
    private Response after(String clientId, String webhookId, Deed deed) throws SQLException {
        try {
            deed.run();
            return to(clientId, "/" + URLEncoder.encode(webhookId, StandardCharsets.UTF_8));
        } catch (WebApplicationException refusal) {
            return card(clientId, webhookId, null, trouble(refusal));
        }
    }

    private static WebhookPage.Trouble trouble(WebApplicationException refusal) {
        var kind = String.valueOf(refusal.getResponse().getEntity());
        if (kind.contains(ProblemType.INVALID_REQUEST.type())) return WebhookPage.Trouble.INPUT;
        if (kind.contains(ProblemType.WEBHOOK_LIMIT.type())) return WebhookPage.Trouble.LIMIT;
        if (kind.contains(ProblemType.WEBHOOK_DISABLED.type())) return WebhookPage.Trouble.DISABLED;
        if (kind.contains(ProblemType.MESSAGE_FORGOTTEN.type())) return WebhookPage.Trouble.FORGOTTEN;
        throw refusal;
    }

    private static Response to(String clientId, String rest) {
        var list = "/reports/" + URLEncoder.encode(clientId, StandardCharsets.UTF_8) + "/webhooks";
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", list + rest)
                .build();
    }

    private Response page(String clientId, Webhooks.Made made, WebhookPage.Trouble trouble, WebhookPage.Written written)
            throws SQLException {
        var of = webhooks.of(clientId);
        var page = new WebhookPage(of.client(), of.webhooks(), made, trouble, written);
        return shown(Templates.webhooks(page), of.client().zone(), trouble);
    }

    private Response card(String clientId, String webhookId, String secret, WebhookPage.Trouble trouble)
            throws SQLException {
        var told = webhooks.told(clientId, webhookId, Optional.empty());
        var card = new WebhookCard(told.client(), told.webhook(), told.messages(), secret, trouble);
        return shown(Templates.webhook(card), told.client().zone(), trouble);
    }

    private static Response shown(TemplateInstance page, ZoneId zone, WebhookPage.Trouble trouble) {
        return Response.status(trouble == null ? 200 : 422)
                .entity(page.setAttribute(Times.ZONE, zone))
                .header("Cache-Control", "no-store")
                .build();
    }
}
