package balie.reporting.digest;

import balie.reporting.intake.Transaction;
import balie.reporting.mail.Mails;
import balie.reporting.mail.Subscribers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps, changes and drops digests. Its callers have made sure that the client is one that the person may see. */
@ApplicationScoped
class DigestShelf {
    private static final String PUT = """
            insert into digest (name, contents, days, hour, zone, language, active, digest_id, client_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (digest_id) do update
            set (name, contents, days, hour, zone, language, active) =
                    (excluded.name, excluded.contents, excluded.days, excluded.hour, excluded.zone, excluded.language, excluded.active),
                since = case
                    when (digest.days, digest.hour, digest.zone, digest.active)
                        is distinct from (excluded.days, excluded.hour, excluded.zone, excluded.active)
                    then clock_timestamp() else digest.since end
            """;
    private static final String READ = """
            select * from digest where (?::text is null or client_id = ?) and (?::uuid is null or digest_id = ?)
            order by lower(name), digest_id
            """;

    private final AgroalDataSource worker;

    DigestShelf(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** Who gets it, and what they were sent. */
    record Post(List<Subscribers.Subscriber> subscribers, List<Mails.Line> log) {}

    /** Keeps the digest and its readers as they are told. */
    void put(Digest digest, List<String> addresses) throws SQLException {
        try (var connection = worker.getConnection()) {
            Transaction.run(connection, () -> {
                put(connection, digest);
                Subscribers.set(connection, digest.clientId(), digest.digestId(), addresses);
            });
        }
    }

    private static void put(Connection connection, Digest digest) throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setString(1, digest.name());
            texts(statement, 2, digest.parts().stream().map(Enum::name));
            var days = digest.days().stream().map(DayOfWeek::getValue).toArray();
            statement.setArray(3, connection.createArrayOf("int4", days));
            statement.setInt(4, digest.hour());
            statement.setString(5, digest.zone().getId());
            statement.setString(6, digest.language());
            statement.setBoolean(7, digest.active());
            statement.setObject(8, digest.digestId());
            statement.setString(9, digest.clientId());
            statement.executeUpdate();
        }
    }

    private static void texts(PreparedStatement statement, int index, Stream<String> values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("text", values.toArray()));
    }

    void drop(Digest digest) throws SQLException {
        try (var connection = worker.getConnection()) {
            Transaction.run(connection, () -> {
                Subscribers.forget(connection, digest.digestId());
                try (var statement = connection.prepareStatement("delete from digest where digest_id = ?")) {
                    statement.setObject(1, digest.digestId());
                    statement.executeUpdate();
                }
            });
        }
    }

    Post post(Digest digest) throws SQLException {
        try (var connection = worker.getConnection()) {
            return new Post(Subscribers.of(connection, digest.digestId()), Mails.log(connection, digest.digestId()));
        }
    }

    /** Up to when it was told before that moment; empty when it was not. */
    Optional<Instant> toldUntil(Digest digest, Instant before) throws SQLException {
        try (var connection = worker.getConnection()) {
            return Mails.lastDue(connection, digest.digestId(), before);
        }
    }

    /** All of the client's, by name. */
    List<Digest> of(String clientId) throws SQLException {
        return find(clientId, null);
    }

    Optional<Digest> withId(String clientId, UUID digestId) throws SQLException {
        return find(clientId, digestId).stream().findFirst();
    }

    /** All that are sent. */
    List<Digest> active() throws SQLException {
        return find(null, null).stream().filter(Digest::active).toList();
    }

    private List<Digest> find(String clientId, UUID digestId) throws SQLException {
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setString(1, clientId);
            statement.setString(2, clientId);
            statement.setObject(3, digestId);
            statement.setObject(4, digestId);
            var rows = statement.executeQuery();
            var found = new ArrayList<Digest>();
            while (rows.next()) found.add(digest(rows));
            return found;
        }
    }

    private static Digest digest(ResultSet row) throws SQLException {
        return new Digest(
                row.getObject("digest_id", UUID.class),
                row.getString("client_id"),
                row.getString("name"),
                Stream.of((String[]) row.getArray("contents").getArray())
                        .map(Part::valueOf)
                        .toList(),
                Stream.of((Integer[]) row.getArray("days").getArray())
                        .map(DayOfWeek::of)
                        .toList(),
                row.getInt("hour"),
                ZoneId.of(row.getString("zone")),
                row.getString("language"),
                row.getBoolean("active"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
