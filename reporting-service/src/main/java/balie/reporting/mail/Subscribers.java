package balie.reporting.mail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who gets the mails of a search or a digest. Whoever left is not written to again, also when somebody adds the address once more. */
@ApplicationScoped
public class Subscribers {
    /** The most addresses of one search or digest. */
    public static final int MOST = 20;

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9-]+)*");

    private static final String REMOVE = "update subscriber set removed = true where about = ? and address <> all (?)";
    private static final String ADD = """
            insert into subscriber (subscriber_id, client_id, about, address) select gen_random_uuid(), ?, ?, unnest(?::text[])
            on conflict (about, address) do update set removed = false
            """;
    private static final String OF = """
            select address, left_at from subscriber where about = ? and not removed order by address
            """;
    private static final String LEAVE =
            "update subscriber set left_at = coalesce(left_at, clock_timestamp()) where subscriber_id = ?";

    private final AgroalDataSource worker;
    private final LeaveLink links;

    Subscribers(@DataSource("worker") AgroalDataSource worker, LeaveLink links) {
        this.worker = worker;
        this.links = links;
    }

    /**
     * Somebody who gets mails.
     *
     * @param leftAt null unless they left
     */
    public record Subscriber(String address, Instant leftAt) {}

    /** The addresses in what somebody typed, parted by commas, semicolons or white space; empty where one of them is none. */
    public static Optional<List<String>> read(String typed) {
        var addresses = new LinkedHashSet<String>();
        Stream.of(typed.strip().split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .forEach(addresses::add);
        var sound = addresses.size() <= MOST
                && addresses.stream()
                        .allMatch(it ->
                                it.length() <= LONGEST && ADDRESS.matcher(it).matches());
        return sound ? Optional.of(List.copyOf(addresses)) : Optional.empty();
    }

    /** Makes these the subscribers, in the caller's transaction. */
    public static void set(Connection connection, String clientId, UUID about, Collection<String> addresses)
            throws SQLException {
        var all = connection.createArrayOf("text", addresses.toArray());
        try (var remove = connection.prepareStatement(REMOVE);
                var add = connection.prepareStatement(ADD)) {
            remove.setObject(1, about);
            remove.setArray(2, all);
            remove.executeUpdate();
            add.setString(1, clientId);
            add.setObject(2, about);
            add.setArray(3, all);
            add.executeUpdate();
        }
    }

    /** Forgets everybody and what they were sent: what it was about is no more. In the caller's transaction. */
    public static void forget(Connection connection, UUID about) throws SQLException {
        for (var table : List.of("mail", "subscriber"))
            try (var statement = connection.prepareStatement("delete from " + table + " where about = ?")) {
                statement.setObject(1, about);
                statement.executeUpdate();
            }
    }

    /** Everybody who gets its mails or left them. */
    public static List<Subscriber> of(Connection connection, UUID about) throws SQLException {
        try (var statement = connection.prepareStatement(OF)) {
            statement.setObject(1, about);
            var rows = statement.executeQuery();
            var all = new ArrayList<Subscriber>();
            while (rows.next()) {
                var left = rows.getObject("left_at", OffsetDateTime.class);
                all.add(new Subscriber(rows.getString("address"), left == null ? null : left.toInstant()));
            }
            return all;
        }
    }

    /** Whether the link is ours. */
    boolean knows(String token) throws SQLException {
        return links.subscriber(token).isPresent();
    }

    /** Ends the mails to whom the link was sent, at once and for good; false where the link is none of ours. */
    boolean leave(String token) throws SQLException {
        var subscriber = links.subscriber(token);
        if (subscriber.isEmpty()) return false;
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(LEAVE)) {
            statement.setObject(1, subscriber.get());
            return statement.executeUpdate() == 1;
        }
    }
}
