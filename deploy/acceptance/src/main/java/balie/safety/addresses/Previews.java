package balie.safety.addresses;

import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The form of a source, whose button shows what the address holds before anything is kept. */
final class Previews implements Way {
    private final List<String> wrong = new ArrayList<>();
    private String token = "";

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public void offer(Ground ground, String url) throws IOException, InterruptedException {
        if (show(ground, url).contains(Canary.SONG)) wrong.add(name() + ": " + url + " was read");
    }

    /** What the preview shows of an address. */
    String show(Ground ground, String url) throws IOException, InterruptedException {
        if (token.isEmpty()) token = ground.signIn(World.LEAD).token();
        var form = Ask.form(
                "/sources/form/try",
                "new",
                "true",
                "id",
                "proef",
                "name",
                "Proef",
                "kind",
                "FEED",
                "url",
                url,
                "channel",
                "FORUM",
                "owner",
                World.OWN,
                "every",
                "PT15M");
        return ground.door().send(form.by(token)).body();
    }

    @Override
    public List<String> outcome(Ground ground) {
        return wrong;
    }
}
