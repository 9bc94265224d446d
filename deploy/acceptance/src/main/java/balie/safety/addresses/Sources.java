package balie.safety.addresses;

import balie.safety.Answer;
import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources of one kind that a lead writes down, and that the collector then checks by itself. */
final class Sources implements Way {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** How a check ends that was never made; the rest of it is in the collector's own words. */
    private static final Set<String> REFUSALS = Set.of(
            "url-malformed", "scheme-refused", "userinfo-refused", "port-refused", "address-refused", "host-unknown");

    private final String kind;
    private final String recipe;
    private final Map<String, String> offered = new LinkedHashMap<>();
    private String token = "";

    private Sources(String kind, String recipe) {
        this.kind = kind;
        this.recipe = recipe;
    }

    static Sources feeds() {
        return new Sources("feed", "");
    }

    static Sources pages() {
        return new Sources("page", "{\"item\": \"article\", \"text\": \"p\"}");
    }

    @Override
    public String name() {
        return "source of kind " + kind;
    }

    @Override
    public void offer(Ground ground, String url) throws IOException, InterruptedException {
        var id = "vreemd-" + kind + "-" + offered.size();
        if (send(ground, id, url).status() / 100 == 2) offered.put(id, url);
    }

    Answer send(Ground ground, String id, String url) throws IOException, InterruptedException {
        if (token.isEmpty()) token = ground.signIn(World.LEAD).token();
        var source = JSON.createObjectNode()
                .put("name", id)
                .put("url", url)
                .put("kind", kind)
                .put("channel", "forum")
                .put("owner", World.OWN)
                .put("every", "P31D");
        if (!recipe.isEmpty()) source.set("recipe", JSON.readTree(recipe));
        return ground.door()
                .send(Ask.json("PUT", "/sources/api/sources/" + id, source.toString())
                        .by(token));
    }

    @Override
    public List<String> outcome(Ground ground) throws Exception {
        var wrong = new ArrayList<String>();
        var end = Instant.now().plus(PATIENCE);
        for (var source : offered.entrySet()) {
            var view = checked(ground, source.getKey(), end);
            var cause = view.path("cause").asText();
            if (!REFUSALS.contains(cause) && !isTurning(source.getValue()))
                wrong.add("%s: %s ended as %s %s"
                        .formatted(
                                name(), source.getValue(), view.path("outcome").asText("unchecked"), cause));
            ground.door()
                    .send(Ask.of("DELETE", "/sources/api/sources/" + source.getKey())
                            .by(token));
        }
        offered.clear();
        return wrong;
    }

    /** The source once it was checked, or as it is when patience ends. */
    JsonNode checked(Ground ground, String id, Instant end) throws IOException, InterruptedException {
        while (true) {
            var view = JSON.readTree(ground.door()
                    .send(Ask.get("/sources/api/sources/" + id).by(token))
                    .body());
            if (view.hasNonNull("checkedAt") || Instant.now().isAfter(end)) return view;
            Thread.sleep(100);
        }
    }

    /** While the name leads outwards it may be tried. */
    private static boolean isTurning(String url) {
        return url.contains("turning.example");
    }
}
