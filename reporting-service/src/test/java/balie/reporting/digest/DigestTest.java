package balie.reporting.digest;

import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.Verdict.Polarity;
import balie.reporting.Desk;
import balie.reporting.Letters;
import balie.reporting.mail.MailKind;
import balie.reporting.mail.Mails;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Inject
    Desk desk;

    @Inject
    DigestShelf shelf;

    @Inject
    DigestRound round;

    @Inject
    DigestLetter letters;

    GreenMail mailServer;

    private final String client = Desk.newClient("floorhuis");
    private final String reader = "els-" + UUID.randomUUID() + "@client.example";

    @BeforeEach
    void aClientWithPosts() {
        desk.hasClient(client, "FloorHuis");
        desk.triages(
                aMention()
                        .of(client)
                        .at(Instant.now().minus(Duration.ofHours(2)))
                        .feeling(Polarity.NEGATIVE)
                        .saying("Al <i>weken</i> wachten op de monteur."),
                aMention()
                        .of(client)
                        .at(Instant.now().minus(Duration.ofHours(3)))
                        .saying("Prima vloer."));
        await().untilAsserted(() -> assertThat(
                        Jsoup.parse(lisa().get("/reports/" + client + "/posts").asString())
                                .select("article"))
                .hasSize(2));
    }

    private RequestSpecification lisa() {
        return given().cookie("balie", SignedIn.token("lisa", "client", client))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html")
                .header("Accept-Language", "nl")
                .redirects()
                .follow(false);
    }

    /** Due every day an hour from now or later, so that its own clock sends nothing meanwhile, whatever the minute. */
    private Digest daily() {
        return new Digest(
                UUID.randomUUID(),
                client,
                "Overzicht",
                List.of(Part.values()),
                List.of(DayOfWeek.values()),
                ZonedDateTime.now(AMSTERDAM).plusHours(2).getHour(),
                AMSTERDAM,
                "nl",
                true,
                Instant.EPOCH);
    }

    private Instant nextOf(Digest digest) {
        return digest.moments().nextAfter(Instant.now()).orElseThrow().at();
    }

    private int mails() {
        return Letters.of(mailServer, reader).size();
    }

    @Test
    void itIsSentOnceHoweverOftenTheMomentIsSeen() throws Exception {
        var digest = daily();
        shelf.put(digest, List.of(reader));
        var due = nextOf(digest);

        round.at(due.minusSeconds(1));
        assertThat(Desk.number(RealServers.running(), count(digest))).isZero();
        for (var seen : List.of(due, due, due.plusSeconds(3600), due.minusSeconds(5), due.plusSeconds(7200)))
            round.at(seen);
        await().untilAsserted(() -> assertThat(mails()).isEqualTo(1));
        shelf.put(digest, List.of(reader));
        round.at(due.plusSeconds(10));

        assertThat(Desk.number(RealServers.running(), count(digest))).isEqualTo(1);
        round.at(due.plus(Duration.ofHours(25)));
        assertThat(Desk.number(RealServers.running(), count(digest))).isEqualTo(2);
    }

    private static String count(Digest digest) {
        return "select count(*) from mail where about = '" + digest.digestId() + "'";
    }

    /** As when it was sent at eight and is to be sent at five from now on. */
    @Test
    void itBeginsWhereTheOneBeforeEndedWhateverTheScheduleWasThen() throws Exception {
        var digest = daily();
        shelf.put(digest, List.of(reader));
        var now = Instant.now();
        assertThat(plain(digest, now)).contains("2 vermeldingen");
        try (var connection = RealServers.running().connect("reporting_worker")) {
            Mails.put(connection, MailKind.DIGEST, digest.digestId(), "before", now.minus(Duration.ofMinutes(150)));
        }

        assertThat(plain(digest, now)).contains("1 vermelding:");
        assertThat(plain(digest, now.minus(Duration.ofMinutes(150)))).contains("1 vermelding:");
    }

    private String plain(Digest digest, Instant due) {
        return letters.write(digest, due, "").orElseThrow().text();
    }

    @Test
    void whatWasDueLongAgoOrBeforeItWasSetUpIsNotSent() throws SQLException {
        var digest = daily();
        shelf.put(digest, List.of(reader));

        round.at(Instant.now());

        assertThat(Desk.number(RealServers.running(), count(digest))).isZero();
    }

    @Test
    void itTellsWhatWasChosenInItsLanguageAndRunsNoMarkup() throws Exception {
        var digest = daily();
        shelf.put(digest, List.of(reader));
        round.at(nextOf(digest));
        await().untilAsserted(() -> assertThat(mails()).isEqualTo(1));
        var mail = Letters.of(mailServer, reader).get(0);

        assertThat(Letters.subject(mail)).startsWith("FloorHuis: Overzicht, ");
        assertThat(Letters.part(mail, 0))
                .contains("2 vermeldingen: 1 negatief, 0 positief")
                .contains("niet vergeleken")
                .contains("1 negatief bericht wacht op antwoord.")
                .contains("Al <i>weken</i> wachten")
                .contains("Deze mails stoppen: http");
        assertThat(Letters.part(mail, 1)).contains("Al &lt;i&gt;weken&lt;/i&gt; wachten");
        assertThat(Letters.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void aClientSetsItUpAndSeesItBeforeItIsSent() {
        var address = lisa().formParam("name", "Maandag")
                .formParam("part", "FIGURES", "NEWEST")
                .formParam(
                        "day",
                        ZonedDateTime.now(AMSTERDAM).minusDays(3).getDayOfWeek().name())
                .formParam("hour", "8")
                .formParam("zone", "Europe/Amsterdam")
                .formParam("language", "nl")
                .formParam("active", "true")
                .formParam("addresses", reader)
                .post("/reports/" + client + "/digests")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");

        var preview = Jsoup.parse(lisa().get(address + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(preview.select("pre").text()).contains("Prima vloer.").doesNotContain("Aandeel");
        lisa().get(address + "/preview/page").then().statusCode(200);
        lisa().formParam("name", "Maandag")
                .formParam("part", "FIGURES")
                .formParam("hour", "8")
                .formParam("zone", "Europe/Nergens")
                .post(address)
                .then()
                .statusCode(400);
        given().cookie("balie", SignedIn.token("tim", "client", "tegelplein"))
                .get(address)
                .then()
                .statusCode(404);
    }
}
