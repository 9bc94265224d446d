package balie.collector.page;

import balie.collector.hook.HookSecrets;
import balie.collector.source.Put;
import balie.collector.source.Source;
import balie.collector.source.SourceChanges;
import balie.collector.source.SourceKind;
import balie.collector.source.SourceRights;
import balie.collector.source.Sources;
import balie.collector.visit.Cursor;
import balie.collector.visit.Errand;
import balie.collector.visit.Glance;
import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.platform.session.SessionConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page on which a source is set up, and tried before it is saved. Trying keeps nothing, and no transaction open. */
@Path("/sources/form")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.ADMIN, Roles.LEAD})
class SourceFormPage {
    /** Without these, trying makes no sense. */
    private static final Set<String> NEEDED_TO_TRY = Set.of("url", "kind");

    private final Sources sources;
    private final SourceRights rights;
    private final SourceChanges changes;
    private final Glance glance;
    private final HookSecrets secrets;
    private final String origin;
    private final Clock clock = Clock.systemUTC();

    SourceFormPage(
            Sources sources,
            SourceRights rights,
            SourceChanges changes,
            Glance glance,
            HookSecrets secrets,
            SessionConfig session) {
        this.sources = sources;
        this.rights = rights;
        this.changes = changes;
        this.glance = glance;
        this.secrets = secrets;
        this.origin = session.origin().toString();
    }

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance form(SourceFormView view);

        static native TemplateInstance secret(Source source, String address, String secret);
    }

    @GET
    @ClientTransaction
    @Operation(hidden = true)
    public Response open(@QueryParam("id") String id) throws SQLException {
        if (id == null)
            return Response.ok(Templates.form(SourceFormView.of(SourceForm.empty(), true)))
                    .build();
        var source = sources.find(id).filter(found -> rights.mayChange(found.owner()));
        if (source.isEmpty())
            return Problem.notFound("There is no such source among those you may change.")
                    .toResponse();
        var view = SourceFormView.of(SourceForm.of(source.get()), false).secured(secrets.has(id));
        return Response.ok(Templates.form(view)).build();
    }

    @POST
    @Path("try")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance attempt(@BeanParam SourceForm form, @FormParam("new") boolean isNew) {
        var view = SourceFormView.of(form, isNew);
        var wrong = fields(form).stream().filter(NEEDED_TO_TRY::contains).collect(Collectors.toSet());
        if (!wrong.isEmpty() || !SourceFormView.faults(form).isEmpty()) return Templates.form(view.wrong(wrong));
        var errand =
                new Errand(null, form.sourceKind(), form.url().strip(), form.recipe(), Cursor.NONE, clock.instant());
        return Templates.form(view.seen(Seen.of(glance.at(errand))));
    }

    private static Set<String> fields(SourceForm form) {
        return form.input().mistakes(form.id() == null ? "" : form.id()).stream()
                .map(FieldError::field)
                .collect(Collectors.toSet());
    }

    @POST
    @Path("save")
    @ClientTransaction
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(@BeanParam SourceForm form, @FormParam("new") boolean isNew) throws SQLException {
        var view = SourceFormView.of(form, isNew);
        var id = form.id() == null ? "" : form.id().strip();
        if (isNew && sources.find(id).isPresent()) return refused(view, Set.of("taken"));
        var put = changes.put(id, form.input());
        if (put instanceof Put.Unknown) return refused(view, Set.of("taken"));
        if (put instanceof Put.Invalid invalid) {
            var wrong = new LinkedHashSet<String>();
            for (var mistake : invalid.mistakes())
                if (!mistake.field().startsWith("recipe.")) wrong.add(mistake.field());
            return refused(view, wrong);
        }
        return Response.seeOther(URI.create("/sources?saved=true")).build();
    }

    /** Shows the new secret this once. */
    @POST
    @Path("secret")
    @ClientTransaction
    @Operation(hidden = true)
    public Response secret(@FormParam("id") String id) throws SQLException {
        var source = sources.find(id == null ? "" : id)
                .filter(found -> rights.mayChange(found.owner()) && found.kind() == SourceKind.WEBHOOK);
        if (source.isEmpty())
            return Problem.notFound("There is no such webhook among those you may change.")
                    .toResponse();
        var secret = secrets.renew(source.get().id()).text();
        return Response.ok(Templates.secret(source.get(), origin + source.get().url(), secret))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response refused(SourceFormView view, Set<String> wrong) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.form(view.wrong(wrong)))
                .build();
    }
}
