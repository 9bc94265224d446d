package balie.response.desk;

import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.response.filter.Place;
import balie.response.mentions.MentionStream;
import balie.response.mentions.StoredMention;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;

/** The stream as data: newest publication first; {@code next} asks for what follows and is missing at the end. */
@Path("/desk/api/mentions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@ClientTransaction
class MentionApi {
    private static final int MOST = 500;

    private final MentionStream stream;
    private final Person person;

    MentionApi(MentionStream stream, Person person) {
        this.stream = stream;
        this.person = person;
    }

    /** A part of the stream. */
    record Part(List<StoredMention> mentions, String next) {}

    @GET
    public Response read(
            @BeanParam Asked asked,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("100") int limit)
            throws SQLException {
        if (limit < 1 || limit > MOST) return wrong("limit", "must be from 1 to " + MOST);
        var place = Place.of(after);
        if (after != null && place.isEmpty()) return wrong("after", "must be a next of an earlier answer");
        var page = stream.read(person.clients(), asked.filter(), place.orElse(null), limit);
        var next = page.next() == null ? null : page.next().text();
        return Response.ok(new Part(page.mentions(), next)).build();
    }

    private static Response wrong(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).toResponse();
    }
}
