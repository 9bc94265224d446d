package balie.safety.addresses;

import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.World;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A client's portal asks to be told at the address. */
final class PortalWebhooks implements Way {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/api/v1/clients/" + World.OWN + "/webhooks";

    /** A worker looks for what is to be sent every second or sooner. */
    private static final int SENDING_MILLIS = 1_500;

    private final List<String> wrong = new ArrayList<>();
    private String token = "";

    @Override
    public String name() {
        return "portal webhook";
    }

    @Override
    public void offer(Ground ground, String url) throws IOException, InterruptedException {
        make(ground, url);
        if (url.startsWith("http:")) make(ground, "https" + url.substring(4));
    }

    private void make(Ground ground, String url) throws IOException, InterruptedException {
        var id = made(ground, url);
        if (id.isEmpty()) return;
        if (!url.contains("turning.example")) wrong.add(name() + ": " + url + " was taken");
        test(ground, id);
        Thread.sleep(SENDING_MILLIS);
        ground.door().send(Ask.of("DELETE", PATH + "/" + id).by(token));
    }

    /** The id of the webhook; empty when none was made. */
    String made(Ground ground, String url) throws IOException, InterruptedException {
        if (token.isEmpty()) token = ground.signIn(World.LEAD).token();
        var wanted = JSON.createObjectNode().put("name", "Portaal").put("url", url);
        wanted.putArray("feeds").add("mentions");
        var answer =
                ground.door().send(Ask.json("POST", PATH, wanted.toString()).by(token));
        return answer.status() == 201
                ? JSON.readTree(answer.body()).findPath("id").asText()
                : "";
    }

    /** Has a test sent. */
    void test(Ground ground, String id) throws IOException, InterruptedException {
        ground.door().send(Ask.of("POST", PATH + "/" + id + "/test").by(token));
    }

    @Override
    public List<String> outcome(Ground ground) {
        return wrong;
    }
}
