package balie.triage.head;

import balie.events.ChannelType;
import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.learning.FeatureReader;
import balie.triage.learning.Tutor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What clients' heads can be learnt from, on one connection. */
record MaterialTable(Connection connection) {
    // A post of a book's length teaches little of others and much of the memory would go to it.
    private static final String LATEST = """
            select channel, title, text, language, right_labels, arrived_at from (
                select * from lesson where client_id = ? and tag = ? and length(text) <= 20000 order by said_at desc, mention_id limit ?
            ) latest order by arrived_at, mention_id
            """;

    private static final String DUE = """
            select client_id, tag from lesson
            left join (select client_id, tag, max(learnt_at) as tried_at from head_version group by client_id, tag) tried
                using (client_id, tag)
            where ?::text is null or client_id = ?
            group by client_id, tag
            having count(*) >= ? and count(*) filter (where tried_at is null or arrived_at > tried_at) >= ?
            union
            select client_id, tag from head_version
            where state = 'ACTIVE' and (model_version, feature_version) <> (?, ?) and (?::text is null or client_id = ?)
            order by client_id, tag
            """;

    /** The latest lessons of one tag, in the order of their coming. */
    List<Material> latest(String clientId, Learnable tag, int most) throws SQLException {
        try (var query = connection.prepareStatement(LATEST)) {
            query.setString(1, clientId);
            query.setString(2, tag.code());
            query.setInt(3, most);
            var rows = query.executeQuery();
            var all = new ArrayList<Material>();
            while (rows.next()) all.add(material(rows));
            return all;
        }
    }

    /** The clients of whom a tag has enough new lessons, or is answered by a head of another shared model. */
    List<String> clientsDue(int newLessons) throws SQLException {
        try (var query = connection.prepareStatement(DUE)) {
            var rows = due(query, null, newLessons);
            var clients = new ArrayList<String>();
            while (rows.next()) clients.add(rows.getString("client_id"));
            return clients.stream().distinct().toList();
        }
    }

    /** Those tags of one client. */
    Set<Learnable> tagsDue(String clientId, int newLessons) throws SQLException {
        try (var query = connection.prepareStatement(DUE)) {
            var rows = due(query, clientId, newLessons);
            var tags = EnumSet.noneOf(Learnable.class);
            while (rows.next()) tags.add(Learnable.valueOf(rows.getString("tag").toUpperCase(Locale.ROOT)));
            return Collections.unmodifiableSet(tags);
        }
    }

    private static ResultSet due(java.sql.PreparedStatement query, String clientId, int newLessons)
            throws SQLException {
        query.setString(1, clientId);
        query.setString(2, clientId);
        query.setInt(3, Tutor.FEWEST);
        query.setInt(4, newLessons);
        query.setString(5, Judge.MODEL_VERSION);
        query.setInt(6, FeatureReader.VERSION);
        query.setString(7, clientId);
        query.setString(8, clientId);
        return query.executeQuery();
    }

    private static Material material(ResultSet row) throws SQLException {
        return new Material(
                ChannelType.valueOf(row.getString("channel")),
                row.getString("title"),
                row.getString("text"),
                row.getString("language"),
                Arrays.asList((String[]) row.getArray("right_labels").getArray()),
                row.getTimestamp("arrived_at").toInstant());
    }
}
