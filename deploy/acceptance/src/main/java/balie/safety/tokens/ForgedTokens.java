package balie.safety.tokens;

import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Ground;
import balie.safety.Rows;
import balie.safety.Tally;
import java.io.IOException;
import java.util.List;

/** A token that is not ours, or not any more, opens nothing at any service; a right one does. */
public final class ForgedTokens implements Check {
    /** One address of each service that wants somebody to be signed in. */
    static final List<String> DOORS =
            List.of("/sources/api/sources", "/triage/api/model", "/desk/api/clients", "/reports/api/clients");

    private static final List<Integer> OVERSIZED = List.of(4_000, 9_000, 60_000);

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        var published = ground.door().send(Ask.get("/session/keys")).body();
        var forge = Forge.of(ground.secrets().signingKey(), published);
        for (var door : DOORS) {
            tally.harmless(opens(ground, door, forge.right()), "a right token at " + door);
            tally.harmless(
                    opens(ground, door, forge.token("", "{\"nbf\": \"now-1\"}", "ours")), "valid since at " + door);
            for (var row : ground.measure().of(Rows.cells("tokens/forged.tsv")))
                refused(ground, tally, door, row.get(0), forge.token(row.get(1), row.get(2), row.get(3)));
            for (var length : OVERSIZED)
                refused(ground, tally, door, "of " + length + " characters", forge.right() + "A".repeat(length));
            for (var word : ground.measure().of(Rows.lines("tokens/words.txt")))
                refused(ground, tally, door, word, word);
        }
    }

    private static boolean opens(Ground ground, String door, String token) throws IOException, InterruptedException {
        return ground.door().send(Ask.get(door).by(token)).status() == 200
                && ground.door().send(asCookie(door, token)).status() == 200;
    }

    private static void refused(Ground ground, Tally tally, String door, String what, String token)
            throws IOException, InterruptedException {
        var shown = ground.door().send(Ask.get(door).by(token)).status();
        tally.attack(isRefusal(shown), "%s: as bearer at %s: %d".formatted(what, door, shown));
        var kept = ground.door().send(asCookie(door, token)).status();
        tally.attack(isRefusal(kept), "%s: as cookie at %s: %d".formatted(what, door, kept));
    }

    /** 401, or a request that is too large to be read at all. */
    private static boolean isRefusal(int status) {
        return status == 401 || status == 431 || status == 400;
    }

    private static Ask asCookie(String door, String token) {
        return Ask.get(door).with("Cookie", "balie=" + token);
    }
}
