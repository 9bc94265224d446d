package balie.safety.access;

import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everybody who may come to the desk: people in every role, programs with a key of every scope, and those who have nothing. */
final class Actors {
    private static final List<String> SCOPES =
            List.of("mentions:read", "cases:read", "reports:read", "keys:rotate", "webhooks:manage");

    private Actors() {}

    static List<Actor> of(Ground ground, Furniture furniture) throws IOException, InterruptedException {
        var actors = new ArrayList<Actor>();
        actors.add(new Actor("nobody", "nobody", ""));
        actors.add(new Actor("the operator's secret", "opener", ground.secrets().operatorToken()));
        actors.add(new Actor("the operator", "admin", operator(ground)));
        actors.add(person(ground, World.ADMIN, "admin"));
        actors.add(person(ground, World.LEAD, "lead"));
        actors.add(person(ground, World.AGENT, "agent"));
        actors.add(person(ground, World.ON_CALL, "on-call"));
        actors.add(person(ground, World.CLIENT, "client"));
        for (var scope : SCOPES)
            actors.add(new Actor(
                    "a key for " + scope,
                    scope,
                    key(furniture, scope).path("secret").asText()));
        actors.add(revoked(ground, furniture, actors.get(3).shown()));
        return List.copyOf(actors);
    }

    private static Actor person(Ground ground, String login, String role) throws IOException, InterruptedException {
        return new Actor(role, role, ground.signIn(login).token());
    }

    private static String operator(Ground ground) throws IOException, InterruptedException {
        var ask = Ask.of("POST", "/session/operator").by(ground.secrets().operatorToken());
        return new ObjectMapper()
                .readTree(ground.door().send(ask).body())
                .path("token")
                .asText();
    }

    private static JsonNode key(Furniture furniture, String scope) throws IOException, InterruptedException {
        return furniture.key(World.OWN, "[\"" + scope + "\"]");
    }

    private static Actor revoked(Ground ground, Furniture furniture, String admin)
            throws IOException, InterruptedException {
        var key = key(furniture, "mentions:read");
        var path = "/api/v1/clients/" + World.OWN + "/keys/"
                + key.path("key").path("id").asText();
        ground.door().send(Ask.of("DELETE", path).by(admin));
        return new Actor("a revoked key", "nobody", key.path("secret").asText());
    }
}
