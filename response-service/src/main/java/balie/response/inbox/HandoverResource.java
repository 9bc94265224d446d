package balie.response.inbox;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Person;
import balie.platform.session.Roles;
import balie.response.cases.Accepted;
import balie.response.cases.HandOver;
import balie.response.casework.CaseDesk;
import balie.response.inbox.HandoverView.Holder;
import balie.response.inbox.HandoverView.Outcome;
import balie.response.people.Colleague;
import balie.response.people.Colleagues;
import balie.response.queue.CaseCounts;
import balie.response.queue.CaseQueue;
import balie.response.queue.QueueFilter;
import balie.response.queue.QueueRow;
import balie.response.queue.QueueStream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Gives all open cases of a colleague who is absent to another: case by case, each in a transaction of its own. */
@Path("/desk/handover")
@RolesAllowed({Roles.ADMIN, Roles.LEAD})
@Produces(MediaType.TEXT_HTML)
class HandoverResource {
    private static final int MOST = 10_000;
    private static final int UNPROCESSABLE = 422;

    private final CaseDesk desk;
    private final CaseQueue queue;
    private final CaseCounts counts;
    private final Colleagues colleagues;
    private final ClientTransactions transactions;
    private final Panes panes;
    private final Person person;

    HandoverResource(
            CaseDesk desk,
            CaseQueue queue,
            CaseCounts counts,
            Colleagues colleagues,
            ClientTransactions transactions,
            Panes panes,
            Person person) {
        this.desk = desk;
        this.queue = queue;
        this.counts = counts;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.panes = panes;
        this.person = person;
    }

    @GET
    public Response form(@QueryParam("from") String from) throws Exception {
        return Response.ok(page(from, null, false)).build();
    }

    @POST
    public Response handOver(@FormParam("from") String from, @FormParam("to") String to) throws Exception {
        var taker = takers().stream()
                .filter(colleague -> colleague.login().equals(to))
                .findFirst();
        if (from == null || from.equals(to) || taker.isEmpty())
            return Response.status(UNPROCESSABLE).entity(page(from, null, true)).build();
        return Response.ok(page(from, give(from, taker.get()), false)).build();
    }

    private Outcome give(String from, Colleague taker) throws Exception {
        var given = 0;
        var moved = 0;
        var held = held(from);
        var able = new HashMap<String, Boolean>();
        for (var row : held) {
            var works = able.computeIfAbsent(
                    row.clientId(),
                    client -> colleagues.workingFor(client, taker.login()).isPresent());
            if (!works) continue;
            if (give(row, from, taker.login())) given++;
            else moved++;
        }
        return new Outcome(panes.people().name(from), taker.name(), given, held.size() - given - moved, moved);
    }

    private List<QueueRow> held(String from) throws Exception {
        var filter = new QueueFilter(QueueStream.OPEN, null, from, null);
        return transactions.call(
                person.clients(), () -> queue.read(person.clients(), filter, person.login(), null, MOST)
                        .rows());
    }

    /** Whether it was still that colleague's to give. */
    private boolean give(QueueRow row, String from, String to) throws Exception {
        return transactions.call(person.clients(), () -> desk.carryOut(
                        person.clients(), row.caseId(), at -> new HandOver(person.login(), from, to, at))
                .filter(decision -> decision instanceof Accepted)
                .isPresent());
    }

    private String page(String from, Outcome outcome, boolean wrong) throws Exception {
        return transactions.call(
                person.clients(), () -> InboxPages.handover(new HandoverView(holders(), takers(), from, outcome, wrong))
                        .render());
    }

    /** Those who work for any of the clients, by name. */
    private List<Colleague> takers() throws Exception {
        var clients = transactions.call(person.clients(), panes::profiles).keySet();
        return clients.stream()
                .flatMap(client -> colleagues.workingFor(client).stream())
                .distinct()
                .sorted(Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Holder> holders() throws Exception {
        var people = panes.people();
        return counts.byAssignee(person.clients()).entrySet().stream()
                .map(entry -> new Holder(entry.getKey(), people.name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Holder::name))
                .toList();
    }
}
