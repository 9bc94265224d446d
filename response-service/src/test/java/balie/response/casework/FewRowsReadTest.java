package balie.response.casework;

import static org.assertj.core.api.Assertions.assertThat;

import balie.testing.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked again and again must find its rows by an index, however large the house is. */
@QuarkusTest
class FewRowsReadTest {
    @Test
    void aLookForClocksThatAreDueReadsOnlyThose() throws Exception {
        assertThat(plan("response_worker", "select file from desk_case where " + CaseRows.AWAKE.replace("?", "200")))
                .anyMatch(line -> line.contains("Index Cond: (wakes_at <="));
    }

    @Test
    void wordsAreLookedUpInAnIndexAlsoByWhomRowsAreHidden() throws Exception {
        assertThat(plan(
                        "response_app",
                        "select mention_id from mention where search @@ websearch_to_tsquery('simple', 'vloer')"))
                .anyMatch(line -> line.contains("Bitmap Index Scan on mention_words"));
    }

    @Test
    void wordsOfSomeClientsAreOneLookUp() throws Exception {
        assertThat(plan("response_app", """
                        select mention_id from mention where search @@ websearch_to_tsquery('simple', 'vloer')
                            and search @@ $$'client tegelplein' & 'opened 0 7'$$::tsquery"""))
                .anyMatch(line -> line.contains("Index Cond: ((search @@ '''vloer'''::tsquery) AND"));
    }

    /** As if the tables were large. */
    private static List<String> plan(String role, String query) throws SQLException {
        try (var connection = RealServers.running().connect(role)) {
            connection.createStatement().execute("set enable_seqscan = off");
            var rows = connection.createStatement().executeQuery("explain " + query);
            var plan = new ArrayList<String>();
            while (rows.next()) plan.add(rows.getString(1));
            return plan;
        }
    }
}
