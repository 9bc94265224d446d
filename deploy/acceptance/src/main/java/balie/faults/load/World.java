package balie.faults.load;

import static org.awaitility.Awaitility.await;

import balie.acceptance.RunningDesk;
import balie.faults.load.FeedPlan.Format;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who takes part: made-up clients with their feeds, two feeds that all look in, and the staff. */
final class World {
    /** The person on call. */
    static final String ON_CALL = "oproep";

    static final String PASSWORD = "lamp tafel klok kast";

    private static final String ADMIN = "beheer";
    private static final String LEAD = "leiding";
    private static final int AGENTS = 6;
    private static final int FEEDS_A_SITE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOT_READ = """
            select count(*) from collector.source s where s.read_at is null
                or s.client_id is null and s.read_at <= (select max(changed_at) from collector.monitor)
            """;
    private static final List<Client> CLIENTS = List.of(
            new Client("lampenhof", "Lampenhof"),
            new Client("tassenbaas", "Tassenbaas"),
            new Client("klokgilde", "Klokgilde"),
            new Client("tafelrijk", "Tafelrijk"),
            new Client("kastenkoning", "Kastenkoning"),
            new Client("stoelenmaat", "Stoelenmaat"));
    private static final List<String> RSS_CHANNELS = List.of("microblog", "forum", "weblog");
    private static final List<String> ATOM_CHANNELS = List.of("review-site", "social-network", "online-community");

    private World() {}

    static List<Client> clients() {
        return CLIENTS;
    }

    /** Two for each client, one of each format and of different channels, and two that nobody owns. */
    static List<FeedPlan> feeds() {
        var feeds = new ArrayList<FeedPlan>();
        for (int at = 0; at < CLIENTS.size(); at++) {
            var owner = CLIENTS.get(at).id();
            feeds.add(feed(owner + "-rss", owner, Format.RSS, RSS_CHANNELS.get(at % 3), feeds.size()));
            feeds.add(feed(owner + "-atom", owner, Format.ATOM, ATOM_CHANNELS.get(at % 3), feeds.size()));
        }
        feeds.add(feed("dorpsforum", null, Format.ATOM, "forum", feeds.size()));
        feeds.add(feed("dorpsblad", null, Format.RSS, "weblog", feeds.size()));
        return List.copyOf(feeds);
    }

    private static FeedPlan feed(String id, String owner, Format format, String channel, int place) {
        return new FeedPlan(id, owner, format, channel, place / FEEDS_A_SITE);
    }

    static int sites() {
        return (feeds().size() + FEEDS_A_SITE - 1) / FEEDS_A_SITE;
    }

    /** Logins of those who work cases. */
    static List<String> agents() {
        return IntStream.rangeClosed(1, AGENTS)
                .mapToObj(number -> "medewerker-" + number)
                .toList();
    }

    /** The clients whose cases an agent works: half of them, so that every case has several who want it. */
    static List<Client> clientsOf(int agent) {
        return IntStream.range(0, CLIENTS.size() / 2)
                .mapToObj(step -> CLIENTS.get((agent + step) % CLIENTS.size()))
                .toList();
    }

    /** Makes it so at a desk, and waits until every feed has been looked in: what is there at the first look makes no cases. */
    static void furnish(RunningDesk desk, List<Feed> feeds, String webhook) throws IOException, InterruptedException {
        clients(desk, feeds);
        staff(desk);
        var admin = new Visitor(desk.origin(), ADMIN, PASSWORD);
        onCall(admin);
        done(admin.form(
                "/desk/alerts/channels",
                "name",
                "Telefoon",
                "kind",
                "STANDARD",
                "client",
                "",
                "whom",
                "",
                "language",
                "nl",
                "url",
                webhook));
        await().atMost(PATIENCE).until(() -> everySourceIsRead(desk));
    }

    private static void clients(RunningDesk desk, List<Feed> feeds) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("clients-");
        var words = new ArrayList<>(List.of("client", "apply"));
        for (var client : CLIENTS) {
            var file = Files.writeString(folder.resolve(client.id() + ".yaml"), file(client, feeds));
            words.add(file.toString());
        }
        desk.run(words.toArray(String[]::new));
        for (var word : words.subList(2, words.size())) Files.delete(Path.of(word));
        Files.delete(folder);
    }

    /** The first client's file brings what nobody owns. */
    private static String file(Client client, List<Feed> feeds) {
        var first = client.equals(CLIENTS.get(0));
        var own = feeds.stream()
                .filter(feed -> client.id().equals(feed.plan().owner())
                        || first && feed.plan().owner() == null)
                .map(ClientFile::source)
                .toList();
        return ClientFile.of(client, own);
    }

    private static void staff(RunningDesk desk) {
        put(desk, ADMIN, "admin", List.of("*"));
        put(desk, LEAD, "lead", List.of("*"));
        put(desk, ON_CALL, "on-call", List.of("*"));
        for (int agent = 0; agent < AGENTS; agent++)
            put(
                    desk,
                    agents().get(agent),
                    "agent",
                    clientsOf(agent).stream().map(Client::id).toList());
    }

    private static void put(RunningDesk desk, String login, String role, List<String> clients) {
        var account = JSON.createObjectNode()
                .put("password", PASSWORD)
                .put("name", login)
                .put("role", role)
                .put("language", "nl")
                .put("mail", login + "@bureau.example");
        clients.forEach(account.putArray("clients")::add);
        var answer = desk.operator().put("/desk/api/staff/" + login, account);
        if (!answer.isGood()) throw new IllegalStateException(login + ": " + answer.inWords());
    }

    /** For this week, the one before and the one after: a week changes hands at an hour of its own. */
    private static void onCall(Visitor admin) throws IOException {
        for (int week = -1; week <= 1; week++) {
            var day = LocalDate.now(ZoneOffset.UTC).plusWeeks(week);
            var name = "week-%d-W%02d"
                    .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            done(admin.form("/desk/on-call/weeks", name, ON_CALL));
        }
    }

    private static void done(Visitor.Answer answer) {
        if (answer.status() >= 400) throw new IllegalStateException(answer.status() + " " + answer.body());
    }

    private static boolean everySourceIsRead(RunningDesk desk) throws SQLException {
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(NOT_READ)) {
            return rows.next() && rows.getLong(1) == 0;
        }
    }
}
