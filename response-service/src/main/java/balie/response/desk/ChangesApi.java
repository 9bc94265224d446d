package balie.response.desk;

import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.response.filter.Position;
import balie.response.people.LiveSessions.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;

/** What changed since a position, asked for once: a page that was just opened, or that was cut off, catches up with it. */
@Path("/desk/api/changes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@ClientTransaction
class ChangesApi {
    private static final int MOST = 1000;

    private final DeskChanges changes;
    private final Person person;

    ChangesApi(DeskChanges changes, Person person) {
        this.changes = changes;
        this.person = person;
    }

    /** Changes, and where to go on from; {@code more} when there were more than one answer holds. */
    record Since(
            List<ChangeView> changes,
            List<CaseChangeView> cases,
            List<ReplyingView> replying,
            String position,
            boolean more) {}

    @GET
    public Response since(@QueryParam("after") String after) throws SQLException {
        var from = Position.of(after);
        if (from.isEmpty())
            return Problem.invalid(List.of(new FieldError("after", "must be a position of an earlier answer")))
                    .toResponse();
        var part = changes.since(new Viewer(person.role(), person.clients()), from.get(), MOST);
        var since = new Since(
                part.mentions().stream().map(ChangeView::of).toList(),
                part.cases().stream().map(CaseChangeView::of).toList(),
                part.replying().stream().map(ReplyingView::of).toList(),
                part.upTo().text(),
                part.more());
        return Response.ok(since).header("Cache-Control", "no-store").build();
    }
}
