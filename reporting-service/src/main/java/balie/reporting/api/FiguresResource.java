package balie.reporting.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Figures of the clients that the one who asks may see. */
@Path("/reports/api/clients")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Figures")
class FiguresResource {
    private final FigureReader reader;

    FiguresResource(FigureReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(summary = "The clients one may see, each with its mentions and the freshness of its sources")
    public List<ClientFigures> clients() throws SQLException {
        return reader.clients();
    }

    @GET
    @Path("{clientId}/figures")
    @Operation(summary = "A client's figures over a stretch of time; over everything when none is given")
    @APIResponse(responseCode = "404", description = "No such client, or somebody else's")
    @APIResponse(responseCode = "400", description = "from or to cannot be read")
    public FiguresOfClient figures(
            @RestPath String clientId,
            @Parameter(description = "RFC 3339 moment, inclusive, or a date in the client's time zone")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "RFC 3339 moment, exclusive, or a date in the client's time zone, inclusive")
                    @QueryParam("to")
                    String to)
            throws SQLException {
        return reader.figures(clientId, new AskedSpan(from, to));
    }
}
