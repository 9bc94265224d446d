package balie.triage.models;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import balie.triage.head.Agency;
import balie.triage.head.NoSchedule;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(NoSchedule.class)
class ModelsPageTest {
    @Inject
    Agency agency;

    @Test
    void aClientOfWhomNobodySaidAnythingIsToldWhatTeaches() {
        var client = agency.client();

        assertThat(page(client, "nl").select(".empty").text()).contains("Verbeter een label aan de balie");
        assertThat(Jsoup.parse(get("", client, "en", 200)).select(".widget a").attr("href"))
                .isEqualTo("/triage/models/" + client);
    }

    @Test
    void whatWasLearntIsShownAndCanBeTakenBack() {
        var client = agency.client();
        agency.teachesOfSaws(client, 20);

        assertThat(post(client, "/learn")).endsWith("/triage/models/" + client + "?did=LEARNT");

        var page = page(client, "en");
        assertThat(page.select("#sentiment .tag.good").text()).isEqualTo("version 1 answers, learnt from 40 lessons");
        assertThat(page.select("#sentiment").text()).contains("People left 50% of 40 tags as triage gave them");
        assertThat(page.select("#sentiment table").text()).contains("neutral negative 20");
        assertThat(page.select("#motives").text()).contains("30 more wanted before anything is learnt");
        assertThat(page.select("[style], script:not([src])")).isEmpty();

        assertThat(post(client, "/sentiment/back")).endsWith("?did=STEPPED_BACK");
        assertThat(page(client, "en").select("#sentiment .tag.good")).isEmpty();
        assertThat(page(client, "nl").text()).contains("Laatst veranderd: Sentiment, versie 1: teruggezet");
    }

    @Test
    void othersClientsAreMissingAndAgentsAreRefused() {
        var client = agency.client();

        get("/" + client, "another", "en", 404);
        given().cookie("balie", SignedIn.token("anna", "agent", client))
                .get("/triage/models")
                .then()
                .statusCode(403);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(texts("nl").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var stream = ModelsPageTest.class.getResourceAsStream("/messages/models_" + language + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Document page(String client, String language) {
        return Jsoup.parse(get("/" + client, client, language, 200));
    }

    private static String get(String path, String client, String language, int status) {
        return given().cookie("balie", SignedIn.token("sanne", "lead", client))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .get("/triage/models" + path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static String post(String client, String path) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + SignedIn.token("sanne", "lead", client))
                .post("/triage/models/" + client + path)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }
}
