package balie.safety.markup;

import balie.acceptance.Chromium;
import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Ground;
import balie.safety.Rows;
import balie.safety.Tally;
import balie.safety.World;
import balie.safety.access.DoorRow;
import balie.safety.access.Furniture;
import balie.safety.access.Things;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;

/** Whatever strangers write is text: on every page, in what is fetched and in what is mailed no script of theirs runs and nothing is asked of others. */
public final class MarkupCheck implements Check {
    private static final String CLIENT = "spiegel";
    private static final String LEAD = "spiegelaar";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PAGES_OF_A_LIST = 12;
    private static final int CASES_AT_ONCE = 200;

    private Ground ground;
    private Tally tally;
    private List<String> attacks;
    private List<String> harmless;
    private String admin;
    private Eyes eyes;
    private int looked;

    @Override
    public String name() {
        return "markup";
    }

    @Override
    public Duration limit() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        var chromium = Chromium.start();
        if (chromium.isEmpty()) {
            tally.found("there is no chromium on the path");
            return;
        }
        this.ground = ground;
        this.tally = tally;
        this.attacks = ground.measure().of(Rows.lines("markup/attacks.txt"));
        this.harmless = Rows.lines("markup/harmless.txt");
        this.admin = ground.signIn(World.ADMIN).token();
        try (var browser = chromium.get();
                var eyes = new Eyes(browser, ground.origin(), admin)) {
            this.eyes = eyes;
            everywhere();
        }
    }

    private void everywhere() throws Exception {
        World.client(ground, CLIENT, attacks.get(0));
        World.client(ground, CLIENT + "-twee", attacks.get(attacks.size() / 2));
        World.person(ground, LEAD, attacks.get(1), "lead", CLIENT);
        var plants = new Plants(ground, CLIENT, admin);
        plants.alerts("lezer@spiegel.example");
        var posts = plants.posts(attacks, harmless);
        // Rows that come while somebody looks are made by the page's own script.
        var inbox = eyes.open("/desk");
        var stream = eyes.open("/desk/mentions");
        World.publish(ground, CLIENT, posts);
        var cases = cases();
        tally.figure("%d posts published, %d at the desk, %d cases".formatted(posts.size(), mentions(), cases.size()));
        var things = new Furniture(ground, admin).of(CLIENT, LEAD);
        plants.names(attacks);
        plants.words(cases.get(0), attacks);
        tally.figure(plants.accepted() + " names, notes, replies and mutes accepted");
        tell("the inbox while posts came", eyes.wrongIn(inbox));
        tell("the stream while posts came", eyes.wrongIn(stream));
        pages(things);
        for (var one : ground.measure().of(cases)) look("/desk/cases/" + one);
        feeds();
        mails();
        for (var row : harmless) tally.harmless(eyes.saw(row), "not seen as written: " + row);
        tally.figure("%d pages, feeds and mails looked at; the browser refused %d things that the desk told it to"
                .formatted(looked, eyes.refusals()));
    }

    /** Every page there is; lists to their end. */
    private void pages(Things things) throws IOException {
        for (var row : DoorRow.all())
            if (row.isRead()
                    && !row.isSecret()
                    && !row.is("stream")
                    && !row.path().endsWith(".csv")) look(row.about(things).path());
        for (var list : List.of(
                "/desk/mentions?client=" + CLIENT,
                "/reports/" + CLIENT + "/posts",
                "/desk?client=" + CLIENT + "&stream=open")) toTheEnd(list);
    }

    private void toTheEnd(String list) {
        var address = list;
        for (int page = 0; page < PAGES_OF_A_LIST && !address.isEmpty(); page++) {
            look(address);
            var next = eyes.link("a[rel=next], a[href*='after=']");
            address = next.startsWith("?") ? list.replaceAll("\\?.*", "") + next : next;
        }
    }

    /** What other programs fetch, shown as they might. */
    private void feeds() throws IOException, InterruptedException {
        var search = ground.door()
                .send(Ask.form("/reports/" + CLIENT + "/searches", "name", attacks.get(2), "words", "pakket")
                        .by(admin))
                .leadsTo();
        var page = ground.door().send(Ask.form(search + "/feed").by(admin)).body();
        var secret = page.replaceFirst("(?s).*/reports/feeds/([A-Za-z0-9_-]{43})\\.xml.*", "$1");
        new FeedReader(ground.door()
                        .send(Ask.get("/reports/feeds/" + secret + ".xml"))
                        .body())
                .items()
                .forEach(item -> tell("the RSS feed", shown(item)));
        var json = ground.door().send(Ask.get("/reports/feeds/" + secret + ".json"));
        tally.attack(!json.body().contains("content_html"), "the JSON feed has markup");
        for (var list = new TreeSet<>(digests()); !list.isEmpty(); )
            tell(
                    "a digest",
                    shown(ground.door()
                            .send(Ask.get(list.pollFirst() + "/preview/page").by(admin))
                            .body()));
    }

    private Set<String> digests() throws IOException, InterruptedException {
        var found = new TreeSet<String>();
        var links = java.util.regex.Pattern.compile("/reports/" + CLIENT + "/digests/[0-9a-f-]{36}")
                .matcher(ground.door()
                        .send(Ask.get("/reports/" + CLIENT + "/digests").by(admin))
                        .body());
        while (links.find()) found.add(links.group());
        return found;
    }

    private void mails() throws MessagingException, IOException {
        Awaitility.await().atMost(PATIENCE).until(() -> letters().stream()
                .anyMatch(letter -> letter.contains("pakket")));
        var letters = letters();
        for (var letter : ground.measure().of(letters)) tell("a mail", shown(letter));
        tally.figure(letters.size() + " mails with markup came");
    }

    private List<String> letters() throws MessagingException, IOException {
        var letters = new ArrayList<String>();
        for (var mail : ground.mail().getReceivedMessages()) collect(mail, letters);
        return letters;
    }

    private static void collect(Part part, List<String> letters) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) letters.add((String) part.getContent());
        if (part.getContent() instanceof Multipart parts)
            for (int at = 0; at < parts.getCount(); at++) collect(parts.getBodyPart(at), letters);
    }

    private List<String> shown(String html) {
        looked++;
        return eyes.show(html);
    }

    private void look(String path) {
        looked++;
        tell(path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"), eyes.look(path));
    }

    private void tell(String where, List<String> wrong) {
        for (int at = 0; at < attacks.size(); at++) tally.tried();
        wrong.forEach(what -> tally.found(where + ": " + what));
    }

    private List<String> cases() throws SQLException {
        var all = "select case_id::text from response.desk_case where client_id = ? order by opened_at limit "
                + CASES_AT_ONCE;
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> mentions() >= attacks.size() + harmless.size()
                        && !rows(all).isEmpty());
        return rows(all);
    }

    /** Those of sound addresses; what has none that can be used may be left out. */
    private boolean arrived() throws SQLException {
        return rows("select 1 from response.mention where client_id = ? and permalink ~ '/(html|gewoon)-'")
                        .size()
                >= attacks.size() + harmless.size();
    }

    private int mentions() throws SQLException {
        return rows("select mention_id::text from response.mention where client_id = ?")
                .size();
    }

    private List<String> rows(String query) throws SQLException {
        try (var database = ground.desk().database();
                var statement = database.prepareStatement(query)) {
            statement.setString(1, CLIENT);
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
