package balie.safety;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Who is there: two made-up clients that must not see each other, and somebody in every role. */
public final class World {
    /** The client that everybody but the administrator belongs to. */
    public static final String OWN = "lindeboom";
    /** The client that nobody of the first may see. */
    public static final String FOREIGN = "wilgenhof";

    /** Everybody's. */
    public static final String PASSWORD = "emmer schaar tegel lamp";

    public static final String ADMIN = "beheer";
    public static final String LEAD = "leiding";
    public static final String AGENT = "medewerker";
    public static final String ON_CALL = "oproep";
    public static final String CLIENT = "klant";
    /** A lead of the foreign client. */
    public static final String STRANGER = "buitenstaander";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String READ = "select 1 from collector.source where client_id = ? and read_at is not null";
    private static final String ESCALATED = "select 1 from response.escalation where client_id = ?";
    private static final List<String> COMPLAINTS = List.of(
            "Mijn bestelling bij %1$s is nog steeds niet geleverd, wat een slechte service! Wanneer komt mijn pakket nou eindelijk? @%1$s",
            "Schandalig hoe %1$s met klanten omgaat. Pakket kwijt, niemand die antwoord geeft. @%1$s wie helpt mij?",
            "Kan iemand van @%1$s mij zeggen waar mijn bestelling blijft? Ik wacht al drie weken.");

    private static final ObjectMapper JSON = new ObjectMapper();

    private World() {}

    static void furnish(Ground ground) throws IOException, InterruptedException {
        for (var client : List.of(OWN, FOREIGN)) client(ground, client, client);
        person(ground, ADMIN, "admin", "*");
        person(ground, LEAD, "lead", OWN);
        person(ground, AGENT, "agent", OWN);
        person(ground, ON_CALL, "on-call", OWN);
        person(ground, CLIENT, "client", OWN);
        person(ground, STRANGER, "lead", FOREIGN);
        // What is there at the first look makes no cases.
        for (var client : List.of(OWN, FOREIGN)) publish(ground, client, posts(client));
        for (var client : List.of(OWN, FOREIGN)) awaitRow(ground, ESCALATED, client);
    }

    private static List<Entry> posts(String client) {
        return IntStream.range(0, COMPLAINTS.size())
                .mapToObj(at -> new Entry(
                        "eerste-" + at,
                        "",
                        "schrijver van " + client,
                        COMPLAINTS.get(at).formatted(client)))
                .toList();
    }

    /** Has these posts, and no others, in a client's feed, and lets the desk look. */
    public static void publish(Ground ground, String client, List<Entry> posts)
            throws IOException, InterruptedException {
        AtomFeed.show(ground.site(), client, posts);
        ground.desk().check(client + "-feed");
    }

    /** Waits until a query with one parameter finds a row. */
    public static void awaitRow(Ground ground, String query, String parameter) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            try (var database = ground.desk().database();
                    var statement = database.prepareStatement(query)) {
                statement.setString(1, parameter);
                return statement.executeQuery().next();
            }
        });
    }

    /** One more client, with an empty feed that has been read. */
    public static void client(Ground ground, String client, String name) throws IOException, InterruptedException {
        AtomFeed.show(ground.site(), client, List.of());
        apply(ground, new ClientFile(client, name).text(ground.site()));
        awaitRow(ground, READ, client);
    }

    private static void apply(Ground ground, String content) throws IOException, InterruptedException {
        var file = Files.createTempFile("client-", ".yaml");
        Files.writeString(file, content);
        ground.desk().run("client", "apply", file.toString());
        Files.delete(file);
    }

    /** Makes somebody, or makes an account as it was. */
    public static void person(Ground ground, String login, String role, String client) {
        person(ground, login, login, role, client);
    }

    /** The same under a name of its own. */
    public static void person(Ground ground, String login, String name, String role, String client) {
        var account = JSON.createObjectNode()
                .put("password", PASSWORD)
                .put("name", name)
                .put("role", role)
                .put("language", "en")
                .put("mail", login + "@bureau.example");
        account.putArray("clients").add(client);
        var answer = ground.desk().operator().put("/desk/api/staff/" + login, account);
        if (!answer.isGood()) throw new IllegalStateException(login + ": " + answer.inWords());
    }
}
