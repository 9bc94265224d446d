package balie.reporting.digest;

import balie.platform.session.Problem;
import balie.reporting.figures.Client;
import balie.reporting.mail.MailConfig;
import balie.theme.Look;
import balie.theme.format.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The digests of a client: set up, looked at before they are sent, changed, dropped. Whoever may see the client may do so. */
@Path("/reports/{clientId}/digests")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DigestPages {
    private static final DigestShelf.Post NONE = new DigestShelf.Post(List.of(), List.of());
    private static final int EIGHT = 8;

    private final DigestClients clients;
    private final DigestShelf shelf;
    private final DigestLetter letters;
    private final MailConfig mail;
    private final Look look;
    private final Clock clock = Clock.systemUTC();

    DigestPages(DigestClients clients, DigestShelf shelf, DigestLetter letters, MailConfig mail, Look look) {
        this.clients = clients;
        this.shelf = shelf;
        this.letters = letters;
        this.mail = mail;
        this.look = look;
    }

    @CheckedTemplate(basePath = "digest")
    static class Templates {
        static native TemplateInstance list(DigestList page);

        static native TemplateInstance digest(DigestPage page);

        static native TemplateInstance preview(Digest digest, Client client, String subject, String text);
    }

    @GET
    @Operation(hidden = true)
    public Response all(@RestPath String clientId) throws SQLException {
        var client = clients.withId(clientId);
        if (client.isEmpty()) return unknown();
        return answer(Templates.list(new DigestList(client.get(), shelf.of(clientId))), client.get());
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Response draft(@RestPath String clientId) throws SQLException {
        var client = clients.withId(clientId);
        if (client.isEmpty()) return unknown();
        return page(client.get(), first(client.get()), false, Response.Status.OK, false);
    }

    @POST
    @Operation(hidden = true)
    public Response keep(@RestPath String clientId, @BeanParam DigestForm form) throws SQLException {
        var client = clients.withId(clientId);
        if (client.isEmpty()) return unknown();
        var digest = form.digest(UUID.randomUUID(), clientId);
        if (digest.isEmpty() || form.readers().isEmpty())
            return page(client.get(), first(client.get()), false, Response.Status.BAD_REQUEST, true);
        shelf.put(digest.get(), form.readers().get());
        return goTo(digest.get().href());
    }

    @GET
    @Path("{digestId}")
    @Operation(hidden = true)
    public Response show(@RestPath String clientId, @RestPath UUID digestId) throws SQLException {
        return page(clientId, digestId, Response.Status.OK, false);
    }

    @POST
    @Path("{digestId}")
    @Operation(hidden = true)
    public Response change(@RestPath String clientId, @RestPath UUID digestId, @BeanParam DigestForm form)
            throws SQLException {
        if (clients.withId(clientId).isEmpty()
                || shelf.withId(clientId, digestId).isEmpty()) return unknown();
        var digest = form.digest(digestId, clientId);
        if (digest.isEmpty() || form.readers().isEmpty())
            return page(clientId, digestId, Response.Status.BAD_REQUEST, true);
        shelf.put(digest.get(), form.readers().get());
        return goTo(digest.get().href());
    }

    @POST
    @Path("{digestId}/delete")
    @Operation(hidden = true)
    public Response drop(@RestPath String clientId, @RestPath UUID digestId) throws SQLException {
        var digest = shelf.withId(clientId, digestId);
        if (clients.withId(clientId).isEmpty() || digest.isEmpty()) return unknown();
        shelf.drop(digest.get());
        return goTo("/reports/" + clientId + "/digests");
    }

    /** As it would be sent now. */
    @GET
    @Path("{digestId}/preview")
    @Operation(hidden = true)
    public Response preview(@RestPath String clientId, @RestPath UUID digestId) throws SQLException {
        var client = clients.withId(clientId);
        var digest = shelf.withId(clientId, digestId);
        if (client.isEmpty() || digest.isEmpty()) return unknown();
        var letter = letters.write(digest.get(), clock.instant(), null);
        if (letter.isEmpty()) return unknown();
        var page = Templates.preview(
                digest.get(), client.get(), letter.get().subject(), letter.get().text());
        return answer(page, client.get());
    }

    /** The page of the mail itself, as a mail program shows it: nothing in it runs or is fetched. */
    @GET
    @Path("{digestId}/preview/page")
    @Operation(hidden = true)
    public Response previewPage(@RestPath String clientId, @RestPath UUID digestId) throws SQLException {
        var digest = shelf.withId(clientId, digestId);
        if (clients.withId(clientId).isEmpty() || digest.isEmpty()) return unknown();
        var letter = letters.write(digest.get(), clock.instant(), null);
        return letter.isEmpty() ? unknown() : Response.ok(letter.get().html()).build();
    }

    /** What most want: figures and posts, on Monday morning, in the reader's language. */
    private Digest first(Client client) {
        return new Digest(
                UUID.randomUUID(),
                client.clientId(),
                "",
                List.of(Part.FIGURES, Part.REACTION, Part.UNANSWERED, Part.NEWEST),
                List.of(DayOfWeek.MONDAY),
                EIGHT,
                client.zone(),
                look.language().code(),
                true,
                Instant.EPOCH);
    }

    private Response page(String clientId, UUID digestId, Response.Status status, boolean refused) throws SQLException {
        var client = clients.withId(clientId);
        var digest = shelf.withId(clientId, digestId);
        if (client.isEmpty() || digest.isEmpty()) return unknown();
        return page(client.get(), digest.get(), true, status, refused);
    }

    private Response page(Client client, Digest digest, boolean kept, Response.Status status, boolean refused)
            throws SQLException {
        var next = kept && digest.active()
                ? digest.moments()
                        .nextAfter(clock.instant())
                        .map(DueMoments.Due::at)
                        .orElse(null)
                : null;
        var page = new DigestPage(
                client,
                digest,
                kept,
                kept ? shelf.post(digest) : NONE,
                next,
                refused,
                mail.host().isPresent());
        return answer(Templates.digest(page), client, status);
    }

    private static Response answer(TemplateInstance template, Client client) {
        return answer(template, client, Response.Status.OK);
    }

    private static Response answer(TemplateInstance template, Client client, Response.Status status) {
        return Response.status(status)
                .entity(template.setAttribute(Times.ZONE, client.zone()).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response goTo(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private static Response unknown() {
        return Problem.notFound("There is no such digest, or it is not one of those you may see.")
                .toResponse();
    }
}
