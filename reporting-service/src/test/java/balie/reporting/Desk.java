package balie.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.events.CaseEvent;
import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Competitor;
import balie.events.ClientProfile.ServiceMode;
import balie.events.ClientProfile.Sla;
import balie.events.Topic;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.testing.Servers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The other services, as far as reporting hears of them: what they publish, right and wrong. */
@ApplicationScoped
public class Desk {
    private final Publisher publisher;
    private final AgroalDataSource database;

    static {
        // The first batch waits for the consumer group to settle, on a machine that does other things too.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    Desk(Publisher publisher, @DataSource("worker") AgroalDataSource database) {
        this.publisher = publisher;
        this.database = database;
    }

    /** A client id that no other test uses. */
    public static String newClient(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The client gets a profile, Dutch with two categories, and reporting has read it: nobody is told that there is no such client. */
    public void hasClient(String clientId, String name) {
        hasClient(clientId, 1, name, "Europe/Amsterdam");
    }

    /** The client moves to another time zone, by a new version of its profile. */
    public void hasClientIn(String clientId, String name, String zone) {
        hasClient(clientId, 2, name, zone);
    }

    /** The client names a competitor, by a new version of its profile. */
    public void hasClientBeside(String clientId, String name, Competitor competitor) {
        hasClient(clientId, 3, name, "Europe/Amsterdam", competitor);
    }

    private void hasClient(String clientId, int version, String name, String zone, Competitor... competitors) {
        var profile = new ClientProfile(
                clientId,
                version,
                Instant.parse("2026-11-01T09:00:00Z"),
                name,
                ServiceMode.FULL,
                zone,
                List.of("nl"),
                List.of(),
                List.of(),
                null,
                List.of(),
                new Sla(Duration.ofHours(2), Duration.ofHours(24), List.of()),
                List.of(
                        new Category("delivery", "Levering", List.of()),
                        new Category("repair", "Reparatie", List.of())),
                List.of(),
                List.of(name),
                List.of(competitors),
                List.of(),
                List.of(),
                5000,
                null);
        publisher.sendAll(List.of(Outgoing.of(
                Topic.CLIENT_PROFILES,
                clientId,
                clientId + "/" + version,
                UUID.nameUUIDFromBytes(clientId.getBytes(UTF_8)),
                profile)));
        Awaitility.await().until(() -> knows(clientId, version));
    }

    private boolean knows(String clientId, int version) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select exists (select from client_profile where client_id = ? and version >= ?)")) {
            query.setString(1, clientId);
            query.setInt(2, version);
            var row = query.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The client is taken off the desk. */
    public void losesClient(String clientId) {
        publisher.sendAll(List.of(Outgoing.tombstone(Topic.CLIENT_PROFILES, clientId)));
    }

    /** Mentions are triaged, in that order. */
    public void triages(AMention... mentions) {
        var events = new ArrayList<Outgoing>();
        for (var mention : mentions)
            events.add(Outgoing.of(
                    Topic.MENTION_TRIAGED,
                    mention.client() + ":thread-1",
                    mention.id() + "/" + mention.revision(),
                    mention.id(),
                    mention.triaged()));
        publisher.sendAll(events);
    }

    /** Sources are checked, in that order. */
    public void checks(ACheck... checks) {
        var events = new ArrayList<Outgoing>();
        for (var check : checks) {
            var checked = check.checked();
            events.add(Outgoing.of(
                    Topic.SOURCE_CHECKED, check.source(), checked.checkId().toString(), checked.checkId(), checked));
        }
        publisher.sendAll(events);
    }

    /** Things happen to cases, in that order. */
    public void handles(ACase... cases) {
        tells(Stream.of(cases).map(ACase::event).toArray(CaseEvent[]::new));
    }

    /** What is told of cases, in that order. */
    public void tells(CaseEvent... told) {
        var events = new ArrayList<Outgoing>();
        for (var event : told)
            events.add(Outgoing.of(
                    Topic.CASE_EVENTS,
                    event.caseId().toString(),
                    event.eventId().toString(),
                    event.eventId(),
                    event));
        publisher.sendAll(events);
    }

    /** Somebody corrects mentions, in that order. */
    public void corrects(ACorrection... corrections) {
        var events = new ArrayList<Outgoing>();
        for (var correction : corrections)
            events.add(Outgoing.of(
                    Topic.TRIAGE_CORRECTED,
                    correction.mention().client() + ":thread-1",
                    correction.id().toString(),
                    correction.id(),
                    correction.corrected()));
        publisher.sendAll(events);
    }

    /** Something that is no event at all stands on a topic. */
    public static void garbles(Servers servers, Topic topic, String key, String value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.kafka()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.topicName(), key, value == null ? null : value.getBytes(UTF_8)));
        }
    }

    /** One number from the database, as a worker sees it. */
    public static long number(Servers servers, String sql) {
        try (var connection = servers.connect("reporting_worker");
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
