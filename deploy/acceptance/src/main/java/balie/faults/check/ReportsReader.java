package balie.faults.check;

import static balie.faults.check.Tables.instant;
import static balie.faults.check.Tables.uuid;

import balie.faults.check.Reports.Count;
import balie.local.client.Operator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Reads the reports' tables, of the generation that is shown, and asks for the figures as any program does. */
record ReportsReader(Tables tables, Operator operator) {
    private static final String SHOWN = " where generation = (select shown from reporting.generation)";

    /** A sum of hourly rows. */
    private record Hours(String client, Count count) {}

    Reports read() throws SQLException, IOException {
        return new Reports(
                tables.all("select * from reporting.mention_fact" + SHOWN, ReportsReader::fact),
                hourly(),
                shown(),
                tables.all("select * from reporting.case_fact" + SHOWN, ReportsReader::caseFact),
                tables.all("select * from reporting.case_clock" + SHOWN, ReportsReader::clock));
    }

    private Map<String, Count> hourly() throws SQLException {
        var query = "select client_id, concerning, withdrawn, sum(mentions) as mentions from reporting.mention_hour"
                + SHOWN + " group by client_id, concerning, withdrawn";
        var sums = new TreeMap<String, Count>();
        for (var hours : tables.all(query, ReportsReader::hours)) sums.merge(hours.client, hours.count, Count::plus);
        return sums;
    }

    private Map<String, Reports.Figures> shown() throws SQLException, IOException {
        var shown = new TreeMap<String, Reports.Figures>();
        var clients = tables.all(
                "select client_id from reporting.client_profile" + SHOWN + " and not removed", row -> row.getString(1));
        for (var client : clients) shown.put(client, figures(client));
        return shown;
    }

    private Reports.Figures figures(String client) throws IOException {
        var answer = operator.get("/reports/api/clients/" + client + "/figures");
        if (!answer.isGood()) throw new IOException("figures of " + client + ": " + answer.inWords());
        var body = answer.body();
        var count = new Count(
                body.path("mentions").asInt(),
                body.path("withdrawn").asInt(),
                body.path("notConcerning").asInt());
        return new Reports.Figures(count, body.path("cases").path("opened").asInt());
    }

    private static Hours hours(ResultSet row) throws SQLException {
        var count = Count.rows(row.getInt("mentions"), row.getBoolean("concerning"), row.getBoolean("withdrawn"));
        return new Hours(row.getString("client_id"), count);
    }

    private static Reports.Fact fact(ResultSet row) throws SQLException {
        return new Reports.Fact(
                uuid(row, "mention_id"),
                row.getString("client_id").intern(),
                row.getString("permalink"),
                Mark.of(row.getString("text")),
                row.getInt("revision"),
                row.getBoolean("withdrawn"));
    }

    private static Reports.CaseFact caseFact(ResultSet row) throws SQLException {
        return new Reports.CaseFact(
                uuid(row, "case_id"),
                row.getString("client_id").intern(),
                row.getLong("sequence"),
                row.getString("status").intern(),
                instant(row, "first_reply_at"),
                row.getInt("replies"));
    }

    private static Reports.Clock clock(ResultSet row) throws SQLException {
        return new Reports.Clock(
                uuid(row, "case_id"),
                row.getString("kind").intern(),
                row.getInt("round"),
                row.getString("state").intern(),
                instant(row, "breached_at"));
    }
}
