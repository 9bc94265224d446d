package balie.collector.hook;

import balie.platform.session.Problem;
import balie.platform.webhook.WebhookSecrets;
import balie.platform.webhook.WebhookVerdict;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Where signed messages arrive (Standard Webhooks). 204 means that it is stored for good; anything but a 4xx is worth another try with the
 * same id.
 */
@Path("/hooks/{sourceId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
class HookResource {
    private static final int LONGEST_ID = 256;

    private final HookMessages messages;
    private final HookReader reader;
    private final Clock clock = Clock.systemUTC();

    HookResource(HookMessages messages, HookReader reader) {
        this.messages = messages;
        this.reader = reader;
    }

    @POST
    public Response take(
            String sourceId,
            @HeaderParam(WebhookSecrets.ID) String id,
            @HeaderParam(WebhookSecrets.TIMESTAMP) String timestamp,
            @HeaderParam(WebhookSecrets.SIGNATURE) String signature,
            byte[] sent)
            throws SQLException {
        var body = sent == null ? new byte[0] : sent;
        var now = clock.instant();
        var secrets = messages.secrets(sourceId);
        var verdict = secrets.isEmpty() || id != null && id.length() > LONGEST_ID
                ? WebhookVerdict.FORGED
                : secrets.get().judge(id, timestamp, signature, body, now);
        if (verdict != WebhookVerdict.GENUINE) return refused(verdict);
        var mistakes = reader.mistakes(body, now);
        if (!mistakes.isEmpty()) return Problem.invalid(mistakes).toResponse();
        messages.store(sourceId, id, new String(body, StandardCharsets.UTF_8));
        return Response.noContent().build();
    }

    private static Response refused(WebhookVerdict verdict) {
        var sentence =
                switch (verdict) {
                    case UNSIGNED ->
                        "Send the headers webhook-id, webhook-timestamp (seconds) and webhook-signature, as Standard Webhooks has them.";
                    case STALE -> "The timestamp is more than five minutes off. Set the clock, and sign each try anew.";
                    default -> "No webhook has this address and this secret. Check both on the page of the sources.";
                };
        return Problem.of(Response.Status.UNAUTHORIZED, sentence).toResponse();
    }
}
