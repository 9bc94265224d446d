package balie.response.desk;

import balie.events.ClientProfile;
import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.casework.CaseOpening;
import balie.response.casework.CaseWorkers;
import balie.response.clients.ClientDirectory;
import balie.response.filter.Place;
import balie.response.mentions.MentionCounts;
import balie.response.mentions.MentionStream;
import balie.response.mentions.StoredMention;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The page with the stream of all mentions that one may see, and each of them alone. */
@Path("/desk/mentions")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class StreamResource {
    private static final int PAGE = 50;

    private final MentionStream stream;
    private final MentionCounts counts;
    private final ClientDirectory clients;
    private final CaseOpening opening;
    private final CaseWorkers workers;
    private final Person person;

    StreamResource(
            MentionStream stream,
            MentionCounts counts,
            ClientDirectory clients,
            CaseOpening opening,
            CaseWorkers workers,
            Person person) {
        this.stream = stream;
        this.counts = counts;
        this.clients = clients;
        this.opening = opening;
        this.workers = workers;
        this.person = person;
    }

    @GET
    public TemplateInstance show(@BeanParam Asked asked, @QueryParam("after") String after) throws SQLException {
        var filter = asked.filter();
        var visible = person.clients();
        var place = Place.of(after);
        var page = stream.read(visible, filter, place.orElse(null), PAGE);
        var profiles = clients.visible();
        return DeskPages.stream(new StreamView(
                filter,
                counts.of(visible),
                profiles,
                entries(page.mentions(), profiles),
                counts.matching(visible, filter),
                page.next() == null ? null : filter.hrefAfter(page.next()),
                place.isEmpty(),
                page.asOf().text(),
                person.hasRole(Roles.ADMIN)));
    }

    @GET
    @Path("{mentionId}")
    public Response one(UUID mentionId) throws SQLException {
        var found = stream.find(person.clients(), mentionId);
        if (found.isEmpty())
            return Problem.notFound("There is no such mention, or you may not see it.")
                    .toResponse();
        var entry = entries(List.of(found.get()), clients.visible()).get(0);
        return Response.ok(DeskPages.one(entry).render()).build();
    }

    /** Makes a mention a case, or leads to the one that it is in. */
    @POST
    @Path("{mentionId}/case")
    public Response open(UUID mentionId) throws SQLException {
        return opening.open(workers.clientsOf(person), mentionId, person.login())
                .map(caseId ->
                        Response.seeOther(URI.create("/desk/cases/" + caseId)).build())
                .orElseGet(() -> Problem.notFound("There is no such mention, or you may not work its cases.")
                        .toResponse());
    }

    private List<StreamEntry> entries(List<StoredMention> mentions, Map<String, ClientProfile> profiles)
            throws SQLException {
        var ids = mentions.stream().map(StoredMention::mentionId).toList();
        var cases = opening.casesOf(person.clients(), ids);
        var works = workers.clientsOf(person);
        return mentions.stream()
                .map(mention -> new StreamEntry(
                        MentionLine.of(mention, profiles.get(mention.clientId())), CaseLink.of(mention, cases, works)))
                .toList();
    }
}
