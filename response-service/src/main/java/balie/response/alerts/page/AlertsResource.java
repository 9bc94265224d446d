package balie.response.alerts.page;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.platform.session.VisibleClients;
import balie.response.alerts.Acknowledgements;
import balie.response.alerts.AlertBoard;
import balie.response.alerts.delivery.DeliveryLog;
import balie.response.alerts.oncall.OnCallDesk;
import balie.response.casework.CaseWorkers;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;

/** What is escalated, and the one button. Whoever is on call sees and acknowledges, and so does everybody who works cases. */
@Path("/desk/alerts")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AlertsResource {
    private final AlertBoard board;
    private final DeliveryLog log;
    private final Acknowledgements acknowledgements;
    private final OnCallDesk onCall;
    private final CaseWorkers workers;
    private final NameBook names;
    private final Person person;

    AlertsResource(
            AlertBoard board,
            DeliveryLog log,
            Acknowledgements acknowledgements,
            OnCallDesk onCall,
            CaseWorkers workers,
            NameBook names,
            Person person) {
        this.board = board;
        this.log = log;
        this.acknowledgements = acknowledgements;
        this.onCall = onCall;
        this.workers = workers;
        this.names = names;
        this.person = person;
    }

    @GET
    @ClientTransaction
    public Response show() throws SQLException {
        var visible = visible();
        var view = new AlertPages.Board(
                board.open(visible),
                board.past(visible),
                onCall.now(),
                log.newest(visible),
                names.visible(),
                log.hasMailServer(),
                ofTheAgency() && names.isOfTheStaff(person.login()),
                person.hasRole(Roles.ADMIN));
        return page(AlertPages.board(view).render());
    }

    @GET
    @Path("{escalationId}")
    @ClientTransaction
    public Response one(UUID escalationId) throws SQLException {
        var visible = visible();
        var item = board.find(visible, escalationId);
        if (item.isEmpty()) return unknown();
        var view = new AlertPages.One(
                item.get(),
                board.cases(visible, escalationId),
                log.of(visible, escalationId),
                names.visible(),
                log.hasMailServer(),
                person.hasRole(Roles.ADMIN));
        return page(AlertPages.one(view).render());
    }

    /** Whoever comes second is shown who was first. */
    @POST
    @Path("{escalationId}/acknowledge")
    @ClientTransaction
    public Response acknowledge(UUID escalationId) throws SQLException {
        var answer = acknowledgements.acknowledge(visible(), escalationId, person.login());
        return answer.isEmpty() ? unknown() : Paths.goTo("/desk/alerts/" + escalationId);
    }

    @POST
    @Path("test")
    @ClientTransaction
    public Response test() throws SQLException {
        if (!ofTheAgency() || !names.isOfTheStaff(person.login())) return unknown();
        log.test(person.login());
        return Paths.goTo("/desk/alerts#log");
    }

    private VisibleClients visible() throws SQLException {
        return person.hasRole(Roles.ON_CALL) ? person.clients() : workers.clientsOf(person);
    }

    private boolean ofTheAgency() {
        return !person.hasRole(Roles.CLIENT);
    }

    private static Response page(String html) {
        return Response.ok(html).header("Cache-Control", "no-store").build();
    }

    private static Response unknown() {
        return Problem.notFound("There is no such alert, or you may not see it.")
                .toResponse();
    }
}
