package balie.safety.markup;

import balie.safety.Ask;
import balie.safety.Entry;
import balie.safety.Ground;
import balie.safety.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Brings rows of the tables to wherever a stranger, a client's file or somebody of the staff may write. */
final class Plants {
    private static final int LONGEST_NAME = 80;
    private static final int OF_A_KIND = 8;

    private final Ground ground;
    private final String client;
    private final String token;
    private int accepted;

    /** @param token an administrator's */
    Plants(Ground ground, String client, String token) {
        this.ground = ground;
        this.client = client;
        this.token = token;
    }

    /** One post for each, with it in text, title and author; and one of plain text that leads to it as well. */
    List<Entry> posts(List<String> attacks, List<String> harmless) {
        var posts = new ArrayList<Entry>();
        for (int at = 0; at < attacks.size(); at++) {
            var attack = attacks.get(at);
            var text = "Waar blijft mijn pakket, @" + client + "? " + attack;
            posts.add(new Entry("html-" + at, attack, attack, "http://posts.example/html-" + at, text, true));
            posts.add(new Entry("text-" + at, attack, attack, address(attack), text, false));
        }
        for (int at = 0; at < harmless.size(); at++) {
            var words = harmless.get(at);
            posts.add(new Entry("gewoon-" + at, words, words, "Waar blijft mijn pakket, @" + client + "? " + words));
        }
        return posts;
    }

    private static String address(String attack) {
        return attack.matches("(javascript|data|vbscript):.*") ? attack : "http://posts.example/" + attack;
    }

    /** Everything that people give a name. */
    void names(List<String> attacks) throws IOException, InterruptedException {
        var names = attacks.stream()
                .filter(attack -> attack.length() <= LONGEST_NAME)
                .toList();
        var reports = "/reports/" + client;
        for (var name : part(names, 0)) plant(Ask.form(reports + "/searches", "name", name, "words", "pakket"));
        for (var name : part(names, 1)) plant(digest(name));
        for (var name : part(names, 2)) plant(Ask.form(reports + "/keys", "name", name, "scopes", "mentions:read"));
        for (var name : part(names, 3))
            plant(Ask.form(
                    reports + "/webhooks", "name", name, "url", ground.site().url("/haak"), "feeds", "mentions"));
        for (var name : part(names, 4))
            plant(Ask.form(
                    "/desk/alerts/channels",
                    "name",
                    name,
                    "kind",
                    "STANDARD",
                    "client",
                    client,
                    "language",
                    "nl",
                    "url",
                    ground.site().url("/toestel")));
        int number = 0;
        for (var name : part(names, 5)) World.person(ground, "naam-" + number++, name, "agent", client);
    }

    /** What people write about a case. */
    void words(String caseId, List<String> attacks) throws IOException, InterruptedException {
        var path = "/desk/cases/" + caseId;
        for (var attack : attacks) {
            plant(Ask.form(path + "/note", "text", attack));
            plant(Ask.form(path + "/reply", "way", "ANSWER", "audience", "PUBLIC", "text", attack));
        }
        for (var attack : part(attacks, 0))
            plant(Ask.form(path + "/mute", "kind", "PHRASE", "value", attack, "shown", attack));
        for (var attack : part(attacks, 1))
            plant(Ask.form(path + "/mute", "kind", "AUTHOR", "value", attack, "shown", attack));
    }

    /** A search that tells of each post by mail. */
    void alerts(String address) throws IOException, InterruptedException {
        var search = ground.door()
                .send(Ask.form("/reports/" + client + "/searches", "name", "post", "words", "pakket")
                        .by(token));
        plant(Ask.form(
                search.leadsTo(),
                "name",
                "post",
                "words",
                "pakket",
                "alerts",
                "AT_ONCE",
                "mail-language",
                "nl",
                "addresses",
                address));
    }

    /** How much of it the desk took. */
    int accepted() {
        return accepted;
    }

    private Ask digest(String name) {
        return Ask.form(
                "/reports/" + client + "/digests",
                "name",
                name,
                "part",
                "FIGURES",
                "part",
                "NEWEST",
                "part",
                "UNANSWERED",
                "part",
                "REACTION",
                "day",
                "MONDAY",
                "hour",
                "8",
                "zone",
                "Europe/Amsterdam",
                "language",
                "nl",
                "active",
                "true",
                "addresses",
                "lezer@spiegel.example");
    }

    private void plant(Ask ask) throws IOException, InterruptedException {
        if (ground.door().send(ask.by(token)).status() < 400) accepted++;
    }

    /** Other ones for each kind of thing. */
    private static List<String> part(List<String> all, int turn) {
        return Stream.iterate(turn, at -> at + 6)
                .limit(OF_A_KIND)
                .filter(at -> at < all.size())
                .map(all::get)
                .toList();
    }
}
