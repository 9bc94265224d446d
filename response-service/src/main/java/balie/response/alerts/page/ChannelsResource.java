package balie.response.alerts.page;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.alerts.delivery.ChannelKind;
import balie.response.alerts.delivery.Channels;
import balie.response.alerts.delivery.Channels.Draft;
import balie.response.alerts.page.AlertPages.ChannelsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The webhooks that alerts go to. A signing secret is shown once, on the page that adds it. */
@Path("/desk/alerts/channels")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class ChannelsResource {
    private static final String HERE = "/desk/alerts/channels";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_URL = 2048;
    private static final Set<String> STEPS = Set.of("on-call", "lead");

    private final Channels channels;
    private final NameBook names;
    private final Person person;

    ChannelsResource(Channels channels, NameBook names, Person person) {
        this.channels = channels;
        this.names = names;
        this.person = person;
    }

    @GET
    public Response show() throws SQLException {
        return page(Response.Status.OK, null, false);
    }

    @POST
    public Response add(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("client") @DefaultValue("") String client,
            @FormParam("whom") @DefaultValue("") String whom,
            @FormParam("language") @DefaultValue("en") String language,
            @FormParam("url") @DefaultValue("") String url)
            throws SQLException {
        var draft = draft(name.strip(), kind, client, whom, language, url.strip());
        if (draft.isEmpty()) return page(Response.Status.BAD_REQUEST, null, true);
        var secret = channels.add(draft.get(), person.login());
        return secret.isPresent() ? page(Response.Status.OK, secret.get(), false) : Paths.goTo(HERE);
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

    /** Empty where something is missing or wrong. */
    private Optional<Draft> draft(String name, String kind, String client, String whom, String language, String url)
            throws SQLException {
        var kinds = List.of(ChannelKind.STANDARD.name(), ChannelKind.CHAT.name());
        var known = client.isEmpty() || names.visible().clients().containsKey(client);
        var sound = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && kinds.contains(kind)
                && known
                && (whom.isEmpty() || STEPS.contains(whom))
                && Set.of("en", "nl").contains(language)
                && isWebAddress(url);
        if (!sound) return Optional.empty();
        return Optional.of(new Draft(name, ChannelKind.valueOf(kind), orNull(client), orNull(whom), language, url));
    }

    private static boolean isWebAddress(String url) {
        if (url.length() > LONGEST_URL) return false;
        try {
            var uri = URI.create(url);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Response page(Response.Status status, String secret, boolean refused) throws SQLException {
        var view = new ChannelsView(channels.all(), names.visible(), secret, refused);
        return Response.status(status)
                .entity(AlertPages.channels(view).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response unknown() {
        return Problem.notFound("There is no such channel.").toResponse();
    }
}
