package balie.reporting.search;

import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.SessionConfig;
import balie.reporting.figures.Client;
import balie.reporting.mail.MailConfig;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The saved searches of a client: kept, changed, dropped, given a feed's address. Whoever may see the client may do so. */
@Path("/reports/{clientId}/searches")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SearchPages {
    private final SearchReader reader;
    private final SearchShelf shelf;
    private final Person person;
    private final SessionConfig session;
    private final MailConfig mail;

    SearchPages(SearchReader reader, SearchShelf shelf, Person person, SessionConfig session, MailConfig mail) {
        this.reader = reader;
        this.shelf = shelf;
        this.person = person;
        this.session = session;
        this.mail = mail;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance saved(SearchPage page);

        static native TemplateInstance list(SearchList page);
    }

    @GET
    @Operation(hidden = true)
    public Response all(@RestPath String clientId) throws SQLException {
        return list(clientId, Response.Status.OK, false);
    }

    @POST
    @Operation(hidden = true)
    public Response save(@RestPath String clientId, @BeanParam SearchForm form) throws SQLException {
        if (reader.all(clientId).isEmpty()) return unknown();
        var name = form.soundName();
        var search = form.search();
        if (name.isEmpty() || search.isEmpty()) return list(clientId, Response.Status.BAD_REQUEST, true);
        var id = shelf.save(clientId, name.get(), search.get(), person.login());
        return id.isPresent()
                ? goTo("/reports/" + clientId + "/searches/" + id.get())
                : list(clientId, Response.Status.BAD_REQUEST, true);
    }

    @GET
    @Path("{searchId}")
    @Operation(hidden = true)
    public Response show(@RestPath String clientId, @RestPath UUID searchId) throws SQLException {
        return page(clientId, searchId, Response.Status.OK, null, false);
    }

    @POST
    @Path("{searchId}")
    @Operation(hidden = true)
    public Response change(@RestPath String clientId, @RestPath UUID searchId, @BeanParam SearchForm form)
            throws SQLException {
        var saved = find(clientId, searchId);
        if (saved.isEmpty()) return unknown();
        var draft = form.draft();
        var kept = draft.isPresent() && shelf.change(saved.get(), draft.get());
        return kept ? goTo(saved.get().href()) : page(clientId, searchId, Response.Status.BAD_REQUEST, null, true);
    }

    @POST
    @Path("{searchId}/delete")
    @Operation(hidden = true)
    public Response drop(@RestPath String clientId, @RestPath UUID searchId) throws SQLException {
        var saved = find(clientId, searchId);
        if (saved.isEmpty()) return unknown();
        shelf.drop(saved.get());
        return goTo("/reports/" + clientId + "/searches");
    }

    /** The address is shown in this answer and never again. */
    @POST
    @Path("{searchId}/feed")
    @Operation(hidden = true)
    public Response feed(@RestPath String clientId, @RestPath UUID searchId) throws SQLException {
        var saved = find(clientId, searchId);
        if (saved.isEmpty()) return unknown();
        var secret = FeedSecret.random();
        shelf.feed(saved.get(), Optional.of(secret));
        return page(clientId, searchId, Response.Status.OK, address(secret), false);
    }

    @POST
    @Path("{searchId}/feed/off")
    @Operation(hidden = true)
    public Response endFeed(@RestPath String clientId, @RestPath UUID searchId) throws SQLException {
        var saved = find(clientId, searchId);
        if (saved.isEmpty()) return unknown();
        shelf.feed(saved.get(), Optional.empty());
        return goTo(saved.get().href());
    }

    private String address(FeedSecret secret) {
        return session.origin().resolve("/reports/feeds/" + secret.text()).toString();
    }

    private Optional<SavedSearch> find(String clientId, UUID searchId) throws SQLException {
        return reader.one(clientId, searchId).map(SearchReader.One::saved);
    }

    private Response list(String clientId, Response.Status status, boolean refused) throws SQLException {
        var all = reader.all(clientId);
        if (all.isEmpty()) return unknown();
        var page = new SearchList(all.get().client(), all.get().searches(), refused);
        return answer(Templates.list(page), page.client(), status);
    }

    private Response page(String clientId, UUID searchId, Response.Status status, String address, boolean refused)
            throws SQLException {
        var one = reader.one(clientId, searchId);
        if (one.isEmpty()) return unknown();
        var saved = one.get().saved();
        var choices = new SearchChoices(one.get().client(), one.get().sources(), saved.search());
        var page = new SearchPage(
                saved, choices, shelf.post(saved), address, refused, mail.host().isPresent());
        return answer(Templates.saved(page), choices.client(), status);
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
        return Problem.notFound("There is no such search, or it is not one of those you may see.")
                .toResponse();
    }
}
