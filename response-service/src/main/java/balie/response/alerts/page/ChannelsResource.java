package balie.response.alerts.page;

import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.alerts.delivery.Channels;
import balie.response.alerts.page.AlertPages.ChannelsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;

/** The webhooks that alerts go to. A signing secret is shown once, on the page that adds it. */
@Path("/desk/alerts/channels")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class ChannelsResource {
    private static final String HERE = "/desk/alerts/channels";

    private final Channels channels;
    private final NameBook names;
    private final Person person;
    private final Outbound outbound;

    ChannelsResource(Channels channels, NameBook names, Person person, Outbound outbound) {
        this.channels = channels;
        this.names = names;
        this.person = person;
        this.outbound = outbound;
    }

    @GET
    public Response show() throws SQLException {
        return page(null);
    }

    /** An address is refused now that would be refused when something is sent there. */
    @POST
    public Response add(@BeanParam ChannelForm form) throws SQLException {
        var visible = names.visible();
        var sound = form.isSound(visible.clients().keySet());
        var refused = outbound.refusal(form.url()).map(Fetched.Refused::cause).orElse(null);
        if (!sound || refused != null)
            return page(
                    Response.Status.BAD_REQUEST,
                    new ChannelsView(channels.all(), visible, null, form, !sound, refused));
        var secret = channels.add(form.draft(), person.login());
        return secret.isPresent() ? page(secret.get()) : Paths.goTo(HERE);
    }

    @POST
    @Path("{channelId}/on")
    public Response on(UUID channelId) throws SQLException {
        return channels.switchTo(channelId, true, person.login()) ? Paths.goTo(HERE) : unknown();
    }

    @POST
    @Path("{channelId}/off")
    public Response off(UUID channelId) throws SQLException {
        return channels.switchTo(channelId, false, person.login()) ? Paths.goTo(HERE) : unknown();
    }

    @POST
    @Path("{channelId}/test")
    public Response test(UUID channelId) throws SQLException {
        return channels.test(channelId) ? Paths.goTo("/desk/alerts#log") : unknown();
    }

    /** {@code secret} is null where none is told. */
    private Response page(String secret) throws SQLException {
        return page(
                Response.Status.OK,
                new ChannelsView(channels.all(), names.visible(), secret, ChannelForm.EMPTY, false, null));
    }

    private static Response page(Response.Status status, ChannelsView view) {
        return Response.status(status)
                .entity(AlertPages.channels(view).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response unknown() {
        return Problem.notFound("There is no such channel.").toResponse();
    }
}
