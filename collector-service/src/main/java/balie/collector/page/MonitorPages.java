package balie.collector.page;

import balie.collector.lately.Trial;
import balie.collector.monitor.Monitor;
import balie.collector.monitor.MonitorChanges;
import balie.collector.monitor.Monitors;
import balie.collector.monitor.Put;
import balie.collector.query.Query;
import balie.collector.query.QueryParser;
import balie.collector.query.QueryReading;
import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of the monitors: what clients look for, and the lab in which a query is tried on what was collected lately. */
@Path("/sources/monitors")
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
@RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT})
class MonitorPages {
    private final Monitors monitors;
    private final MonitorChanges changes;
    private final Trial trial;
    private final Person person;

    MonitorPages(Monitors monitors, MonitorChanges changes, Trial trial, Person person) {
        this.monitors = monitors;
        this.changes = changes;
        this.trial = trial;
        this.person = person;
    }

    @CheckedTemplate(basePath = "monitors")
    static class Templates {
        static native TemplateInstance list(List<Monitor> monitors, boolean mayChange, boolean saved, boolean removed);

        static native TemplateInstance form(MonitorFormView view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("saved") boolean saved, @QueryParam("removed") boolean removed)
            throws SQLException {
        return Templates.list(monitors.all(), mayChange(), saved, removed);
    }

    @GET
    @Path("form")
    @Operation(hidden = true)
    public Response open(@QueryParam("id") String id, @QueryParam("client") String client) throws SQLException {
        if (id == null)
            return page(MonitorFormView.of(MonitorForm.empty(client), null, mayChange()), Response.Status.OK);
        var monitor = monitors.find(id);
        if (monitor.isEmpty()) return missing();
        return page(tried(MonitorForm.of(monitor.get()), monitor.get().query()), Response.Status.OK);
    }

    @POST
    @Path("try")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response attempt(@BeanParam MonitorForm form) throws SQLException {
        return page(tried(form, savedQuery(form)), Response.Status.OK);
    }

    @POST
    @Path("save")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(@BeanParam MonitorForm form) throws SQLException {
        var put = changes.put(form.idOrNone(), form.input());
        if (put instanceof Put.Invalid invalid) return refused(form, fields(invalid));
        if (put instanceof Put.Unknown) return refused(form, Set.of("taken"));
        return Response.seeOther(URI.create("/sources/monitors?saved=true")).build();
    }

    @POST
    @Path("remove")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(@BeanParam MonitorForm form) throws SQLException {
        if (monitors.find(form.idOrNone()).isEmpty()) return missing();
        monitors.remove(form.idOrNone());
        return Response.seeOther(URI.create("/sources/monitors?removed=true")).build();
    }

    private MonitorFormView tried(MonitorForm form, String saved) throws SQLException {
        var view = MonitorFormView.of(form, saved, mayChange());
        var reading = QueryParser.parse(form.queryOrNone());
        if (reading instanceof QueryReading.NotUnderstood trouble) return view.wrong(Set.of("query"), trouble);
        var query = ((QueryReading.Understood) reading).query();
        return view.found(trial.run(query, view.isCompared() ? understood(saved) : Optional.empty(), form.places()));
    }

    private static Optional<Query> understood(String saved) {
        return QueryParser.parse(saved) instanceof QueryReading.Understood reading
                ? Optional.of(reading.query())
                : Optional.empty();
    }

    private String savedQuery(MonitorForm form) throws SQLException {
        return monitors.find(form.idOrNone()).map(Monitor::query).orElse(null);
    }

    private static Set<String> fields(Put.Invalid invalid) {
        return invalid.mistakes().stream().map(FieldError::field).collect(Collectors.toSet());
    }

    private Response refused(MonitorForm form, Set<String> wrong) throws SQLException {
        var view = MonitorFormView.of(form, savedQuery(form), mayChange());
        var trouble =
                QueryParser.parse(form.queryOrNone()) instanceof QueryReading.NotUnderstood misread ? misread : null;
        return page(view.wrong(wrong, trouble), Response.Status.BAD_REQUEST);
    }

    private static Response page(MonitorFormView view, Response.Status status) {
        return Response.status(status).entity(Templates.form(view)).build();
    }

    private static Response missing() {
        return Problem.notFound("There is no such monitor among your clients'.").toResponse();
    }

    private boolean mayChange() {
        return person.hasRole(Roles.ADMIN) || person.hasRole(Roles.LEAD);
    }
}
