package balie.safety.addresses;

import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An administrator has alerts sent to the address. */
final class AlertChannels implements Way {
    private static final String PATH = "/desk/alerts/channels";
    private static final Pattern TEST = Pattern.compile(PATH + "/([0-9a-f-]{36})/test");
    /** A worker looks for what is to be sent every second or sooner. */
    private static final int SENDING_MILLIS = 5_000;

    private final List<String> wrong = new ArrayList<>();
    private String token = "";

    @Override
    public String name() {
        return "alert channel";
    }

    @Override
    public void offer(Ground ground, String url) throws IOException, InterruptedException {
        if (made(ground, url) && !url.contains("turning.example")) wrong.add(name() + ": " + url + " was taken");
    }

    /** Whether a channel was made. */
    boolean made(Ground ground, String url) throws IOException, InterruptedException {
        if (token.isEmpty()) token = ground.signIn(World.ADMIN).token();
        var form = Ask.form(PATH, "name", "Proef", "kind", "CHAT", "client", World.OWN, "language", "nl", "url", url);
        return ground.door().send(form.by(token)).status() == 303;
    }

    /** Has a test sent to every channel that was made, waits, and switches them off again. */
    @Override
    public List<String> outcome(Ground ground) throws IOException, InterruptedException {
        var ids = ids(ground);
        for (var id : ids)
            ground.door().send(Ask.of("POST", PATH + "/" + id + "/test").by(token));
        Thread.sleep(SENDING_MILLIS);
        for (var id : ids)
            ground.door().send(Ask.of("POST", PATH + "/" + id + "/off").by(token));
        return wrong;
    }

    private List<String> ids(Ground ground) throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        var channel = TEST.matcher(ground.door().send(Ask.get(PATH).by(token)).body());
        while (channel.find()) ids.add(channel.group(1));
        return ids;
    }
}
