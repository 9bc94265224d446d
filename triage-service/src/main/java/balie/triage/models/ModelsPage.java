package balie.triage.models;

import balie.events.ClientProfile;
import balie.platform.session.Roles;
import balie.theme.format.Times;
import balie.triage.head.School;
import balie.triage.judge.Learnable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages of what was learnt: all clients, and one. */
@Path("/triage/models")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.LEAD})
@Blocking
class ModelsPage {
    private final VisibleClient clients;
    private final LearningReader reader;
    private final School school;
    private final Vocabulary words;

    ModelsPage(VisibleClient clients, LearningReader reader, School school, Vocabulary words) {
        this.clients = clients;
        this.reader = reader;
        this.school = school;
        this.words = words;
    }

    @CheckedTemplate(basePath = "models")
    static class Templates {
        static native TemplateInstance clients(List<ClientModels> all);

        static native TemplateInstance client(ClientModels page, Did did);

        static native TemplateInstance missing();
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() throws SQLException {
        var all = new ArrayList<ClientModels>();
        for (var client : clients.all()) all.add(models(client));
        return Templates.clients(all);
    }

    @GET
    @Path("{clientId}")
    @Operation(hidden = true)
    public Object one(@RestPath String clientId, @QueryParam("did") String did) throws SQLException {
        var client = clients.withId(clientId);
        if (client.isEmpty()) return missing();
        return Templates.client(models(client.get()), Did.named(did))
                .setAttribute(Times.ZONE, VisibleClient.zone(client.get()));
    }

    @POST
    @Path("{clientId}/learn")
    @Operation(hidden = true)
    public Response learn(@RestPath String clientId) throws SQLException {
        if (clients.withId(clientId).isEmpty()) return missing();
        return backTo(clientId, Did.of(school.learn(clientId, clients.login())));
    }

    @POST
    @Path("{clientId}/{tag}/back")
    @Operation(hidden = true)
    public Response back(@RestPath String clientId, @RestPath String tag) throws SQLException {
        var learnable = tag(tag);
        if (clients.withId(clientId).isEmpty() || learnable.isEmpty()) return missing();
        return backTo(clientId, Did.back(school.stepBack(clientId, learnable.get(), clients.login())));
    }

    private ClientModels models(ClientProfile client) throws SQLException {
        return ClientModels.of(reader.read(client.clientId(), VisibleClient.zone(client)), client, words);
    }

    private static Optional<Learnable> tag(String code) {
        return Arrays.stream(Learnable.values())
                .filter(tag -> tag.code().equals(code))
                .findFirst();
    }

    private static Response backTo(String clientId, Did did) {
        return Response.seeOther(UriBuilder.fromPath("/triage/models/{client}")
                        .queryParam("did", did.name())
                        .build(clientId))
                .build();
    }

    private static Response missing() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.missing())
                .type(MediaType.TEXT_HTML)
                .build();
    }
}
