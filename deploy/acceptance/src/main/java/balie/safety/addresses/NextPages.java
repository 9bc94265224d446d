package balie.safety.addresses;

import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.Site;
import balie.safety.World;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A page that may be fetched, whose next page is the address. */
final class NextPages implements Way {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final List<String> offered = new ArrayList<>();
    private String token = "";

    @Override
    public String name() {
        return "next page";
    }

    @Override
    public void offer(Ground ground, String url) throws IOException, InterruptedException {
        if (token.isEmpty()) token = ground.signIn(World.LEAD).token();
        var id = "bladzijde-" + offered.size();
        show(ground.site(), "/" + id, url);
        var source = JSON.createObjectNode()
                .put("name", id)
                .put("url", ground.site().url("/" + id))
                .put("kind", "page")
                .put("channel", "forum")
                .put("owner", World.OWN)
                .put("every", "P31D");
        source.putObject("recipe").put("item", "article").put("text", "p").put("next", "a@href");
        var sent = ground.door()
                .send(Ask.json("PUT", "/sources/api/sources/" + id, source.toString())
                        .by(token));
        if (sent.status() != 201) throw new IOException("a page could not be written down: " + sent.status());
        offered.add(id);
    }

    private static void show(Site site, String path, String next) {
        var attribute = next.replace("&", "&amp;").replace("\"", "&quot;");
        site.show(
                path,
                "text/html",
                "<article><p>Een bericht op " + path + "</p></article><a href=\"" + attribute + "\">verder</a>");
    }

    /** That the first page was read is what shows that the second could have been. */
    @Override
    public List<String> outcome(Ground ground) throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        var end = Instant.now().plus(PATIENCE);
        for (var id : offered) {
            var outcome = outcome(ground, id, end);
            if (!outcome.startsWith("READ")) wrong.add("%s: %s ended as %s".formatted(name(), id, outcome));
            ground.door().send(Ask.of("DELETE", "/sources/api/sources/" + id).by(token));
        }
        offered.clear();
        return wrong;
    }

    private String outcome(Ground ground, String id, Instant end) throws IOException, InterruptedException {
        while (true) {
            var view = JSON.readTree(ground.door()
                    .send(Ask.get("/sources/api/sources/" + id).by(token))
                    .body());
            if (view.hasNonNull("checkedAt")) return view.path("outcome").asText();
            if (Instant.now().isAfter(end)) return "unchecked";
            Thread.sleep(100);
        }
    }
}
