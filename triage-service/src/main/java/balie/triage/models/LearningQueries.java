package balie.triage.models;

import balie.triage.judge.Learnable;
import balie.triage.models.ClientLearning.Confusion;
import balie.triage.models.ClientLearning.Week;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures of one client's lessons, on one connection. */
record LearningQueries(Connection connection, String clientId) {
    private static final String COUNTS = """
            select tag, count(*) as lessons, count(*) filter (where tried_at is null or arrived_at > tried_at) as waiting from lesson
            left join (select tag, max(learnt_at) as tried_at from head_version where client_id = ? group by tag) tried using (tag)
            where client_id = ? group by tag
            """;

    private static final String WEEKS = """
            select tag, date_trunc('week', said_at at time zone ?)::date as week, count(*) filter (where not corrected) as confirmed,
                   count(*) filter (where corrected) as corrected
            from lesson where client_id = ? and said_at > clock_timestamp() - interval '26 weeks'
            group by tag, week order by tag, week
            """;

    // Of rankings and several categories the first ones are compared.
    private static final String CONFUSION = """
            select tag, given[1] as given, right_labels[1] as right_label, count(*) as times from lesson
            where client_id = ? and corrected and given[1] <> right_labels[1]
            group by 1, 2, 3 order by times desc, 2, 3
            """;

    /** How many lessons there are, and how many of them came since it was last tried to learn. */
    record Counts(int lessons, int waiting) {
        static final Counts NONE = new Counts(0, 0);
    }

    Map<Learnable, Counts> counts() throws SQLException {
        try (var query = connection.prepareStatement(COUNTS)) {
            query.setString(1, clientId);
            query.setString(2, clientId);
            var rows = query.executeQuery();
            var counts = new EnumMap<Learnable, Counts>(Learnable.class);
            while (rows.next()) counts.put(tag(rows), new Counts(rows.getInt("lessons"), rows.getInt("waiting")));
            return counts;
        }
    }

    Map<Learnable, List<Week>> weeks(ZoneId zone) throws SQLException {
        try (var query = connection.prepareStatement(WEEKS)) {
            query.setString(1, zone.getId());
            query.setString(2, clientId);
            var rows = query.executeQuery();
            var weeks = new EnumMap<Learnable, List<Week>>(Learnable.class);
            while (rows.next())
                weeks.computeIfAbsent(tag(rows), none -> new ArrayList<>()).add(week(rows));
            return weeks;
        }
    }

    Map<Learnable, List<Confusion>> confusion() throws SQLException {
        try (var query = connection.prepareStatement(CONFUSION)) {
            query.setString(1, clientId);
            var rows = query.executeQuery();
            var pairs = new EnumMap<Learnable, List<Confusion>>(Learnable.class);
            while (rows.next())
                pairs.computeIfAbsent(tag(rows), none -> new ArrayList<>())
                        .add(new Confusion(
                                rows.getString("given"), rows.getString("right_label"), rows.getInt("times")));
            return pairs;
        }
    }

    private static Week week(ResultSet row) throws SQLException {
        int confirmed = row.getInt("confirmed");
        int corrected = row.getInt("corrected");
        double agreement = Math.round(1000.0 * confirmed / (confirmed + corrected)) / 1000.0;
        return new Week(row.getObject("week", LocalDate.class), confirmed, corrected, agreement);
    }

    private static Learnable tag(ResultSet row) throws SQLException {
        return Learnable.valueOf(row.getString("tag").toUpperCase(Locale.ROOT));
    }
}
