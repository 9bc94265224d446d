package balie.response.desk;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.clients.ClientDirectory;
import balie.response.filter.Place;
import balie.response.mentions.MentionCounts;
import balie.response.mentions.MentionStream;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
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
    private final Person person;

    StreamResource(MentionStream stream, MentionCounts counts, ClientDirectory clients, Person person) {
        this.stream = stream;
        this.counts = counts;
        this.clients = clients;
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
                page.mentions().stream()
                        .map(mention -> MentionLine.of(mention, profiles.get(mention.clientId())))
                        .toList(),
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
        var profile = clients.visible().get(found.get().clientId());
        return Response.ok(DeskPages.one(MentionLine.of(found.get(), profile)).render())
                .build();
    }
}
