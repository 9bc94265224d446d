package balie.safety;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

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

    private static final ObjectMapper JSON = new ObjectMapper();

    private World() {}

    static void furnish(Ground ground) throws IOException, InterruptedException {
        for (var client : List.of(OWN, FOREIGN)) apply(ground, ClientFile.of(client, ground.site()));
        person(ground, ADMIN, "admin", "*");
        person(ground, LEAD, "lead", OWN);
        person(ground, AGENT, "agent", OWN);
        person(ground, ON_CALL, "on-call", OWN);
        person(ground, CLIENT, "client", OWN);
        person(ground, STRANGER, "lead", FOREIGN);
    }

    private static void apply(Ground ground, String content) throws IOException, InterruptedException {
        var file = Files.createTempFile("client-", ".yaml");
        Files.writeString(file, content);
        ground.desk().run("client", "apply", file.toString());
        Files.delete(file);
    }

    /** Makes somebody, or makes an account as it was. */
    public static void person(Ground ground, String login, String role, String client) {
        var account = JSON.createObjectNode()
                .put("password", PASSWORD)
                .put("name", login)
                .put("role", role)
                .put("language", "en")
                .put("mail", login + "@bureau.example");
        account.putArray("clients").add(client);
        var answer = ground.desk().operator().put("/desk/api/staff/" + login, account);
        if (!answer.isGood()) throw new IllegalStateException(login + ": " + answer.inWords());
    }
}
