package balie.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import balie.reporting.period.Span;
import balie.testing.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every dashboard asks must find its rows by an index, however long the house has listened. */
@QuarkusTest
class FewRowsReadTest {
    /** A connection that has asked a few times keeps one plan for all values. */
    @Test
    void negativePostsAreLookedUpAlsoByAPlanThatIsKept() throws SQLException {
        var now = Instant.now();
        var filter = PostFilter.of(
                        "anybody", new Span(now.minus(Duration.ofDays(90)), now), PostSearch.unansweredNegatives())
                .standing();

        assertThat(keptPlan(
                        "select count(*) from mentions where " + filter.where().sql()))
                .anyMatch(line -> line.contains("using mention_fact_negative"));
    }

    @Test
    void whoseRowsMayBeSeenIsWorkedOutOnce() throws SQLException {
        try (var connection = RealServers.running().connect("reporting_app")) {
            var rows = connection
                    .createStatement()
                    .executeQuery("select tablename, qual from pg_policies where 'reporting_app' = any (roles)");

            assertThat(texts(rows, "qual")).isNotEmpty().allMatch(rule -> rule.contains("( SELECT string_to_array("));
        }
    }

    /** As if the tables were large. */
    private static List<String> keptPlan(String query) throws SQLException {
        try (var connection = RealServers.running().connect("reporting_app");
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set plan_cache_mode = force_generic_plan");
            var parts = query.split("\\?", -1);
            var numbered = new StringBuilder(parts[0]);
            for (int number = 1; number < parts.length; number++)
                numbered.append('$').append(number).append(parts[number]);
            statement.execute("prepare asked as " + numbered);
            var nothing = String.join(",", Collections.nCopies(parts.length - 1, "null"));
            return texts(statement.executeQuery("explain execute asked (" + nothing + ")"), "QUERY PLAN");
        }
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        var texts = new ArrayList<String>();
        while (rows.next()) texts.add(rows.getString(column));
        return texts;
    }
}
