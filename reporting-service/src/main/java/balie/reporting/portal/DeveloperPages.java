package balie.reporting.portal;

import balie.platform.session.ClientTransaction;
import balie.platform.session.SessionConfig;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import balie.reporting.key.Caller;
import balie.reporting.key.Scope;
import balie.reporting.problem.ProblemType;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that a portal's developer can start from. */
@Path("/reports/developers")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DeveloperPages {
    private final Clients clients;
    private final Caller caller;
    private final SessionConfig session;

    DeveloperPages(Clients clients, Caller caller, SessionConfig session) {
        this.clients = clients;
        this.caller = caller;
        this.session = session;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance developers(Guide guide);
    }

    /**
     * What the page shows.
     *
     * @param clients whose keys the reader manages; none for others
     * @param example the client that examples are about
     * @param desk the desk's public address
     */
    record Guide(List<Client> clients, String example, String desk) {
        /** Where the examples' client has its addresses. */
        public String base() {
            return desk + "/api/v1/clients/" + example;
        }

        public List<ProblemType> problems() {
            return List.of(ProblemType.values());
        }

        public List<Scope> scopes() {
            return List.of(Scope.values());
        }
    }

    @GET
    @ClientTransaction
    @Operation(hidden = true)
    public TemplateInstance developers() throws SQLException {
        var all = clients.all();
        var example = all.isEmpty() ? "floorhuis" : all.get(0).clientId();
        return Templates.developers(new Guide(
                caller.keepsKeys() ? all : List.of(), example, session.origin().toString()));
    }
}
