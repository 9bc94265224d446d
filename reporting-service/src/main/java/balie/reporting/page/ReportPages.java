package balie.reporting.page;

import balie.reporting.figures.Posts.Place;
import balie.reporting.rebuild.RebuildReports;
import balie.reporting.rebuild.RebuildStatus;
import balie.theme.format.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages of the reports. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReportPages {
    private final DashboardReader dashboards;
    private final PostReader posts;
    private final RebuildReports rebuilds;

    ReportPages(DashboardReader dashboards, PostReader posts, RebuildReports rebuilds) {
        this.dashboards = dashboards;
        this.posts = posts;
        this.rebuilds = rebuilds;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance clients(List<ClientCard> cards, RebuildStatus rebuild);

        static native TemplateInstance dashboard(Dashboard page, RebuildStatus rebuild);

        static native TemplateInstance posts(PostList page);

        static native TemplateInstance missing();
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance clients() throws SQLException {
        return Templates.clients(dashboards.cards(), rebuilds.latest());
    }

    @GET
    @Path("{clientId}")
    @Operation(hidden = true)
    public Object dashboard(
            @RestPath String clientId,
            @QueryParam("period") String period,
            @QueryParam("from") String from,
            @QueryParam("to") String to)
            throws SQLException {
        var page = dashboards.dashboard(clientId, period, from, to);
        if (page.isEmpty()) return missing();
        return Templates.dashboard(page.get(), rebuilds.latest())
                .setAttribute(Times.ZONE, page.get().client().zone());
    }

    @GET
    @Path("{clientId}/posts")
    @Operation(hidden = true)
    public Object posts(
            @RestPath String clientId, @BeanParam AskedPosts asked, @QueryParam("after") String after, UriInfo uri)
            throws SQLException {
        var page = posts.posts(clientId, asked, place(after), withoutPlace(uri));
        if (page.isEmpty()) return missing();
        return Templates.posts(page.get())
                .setAttribute(Times.ZONE, page.get().client().zone());
    }

    private static Response missing() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.missing())
                .type(MediaType.TEXT_HTML)
                .build();
    }

    /** Where the page before ended, as its address says; empty for the first page, and for nonsense. */
    private static Optional<Place> place(String after) {
        var parts = after == null ? new String[0] : after.split("~", 2);
        if (parts.length < 2) return Optional.empty();
        try {
            return Optional.of(new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutPlace(UriInfo uri) {
        var asked = uri.getRequestUriBuilder()
                .replaceQueryParam("after", (Object[]) null)
                .build();
        return asked.getRawPath() + "?" + (asked.getRawQuery() == null ? "" : asked.getRawQuery());
    }
}
