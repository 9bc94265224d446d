package balie.speed.tables;

import balie.speed.tables.BareInserts.Load;
import balie.speed.tables.Stored.Lot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The reports': the fact, and the hourly counters that it adds to, each written once as it is in the end. */
final class ReportingIntake implements MeasuredIntake {
    private final Connection connection;
    private final BareTable facts;
    private final BareTable hours;
    private final BareTable places;

    ReportingIntake(Connection connection) throws SQLException {
        this.connection = connection;
        this.facts = BareTable.copy(connection, "reporting.mention_fact");
        this.hours = BareTable.copy(connection, "reporting.mention_hour");
        this.places = BareTable.copy(connection, "reporting.place_hour");
    }

    @Override
    public Stored stored(Lot lot) {
        return new Stored(connection, "reporting.mention_fact", "changed_at", lot);
    }

    @Override
    public BareInserts bare(Lot lot) throws SQLException {
        var theirHours = "hour >= date_trunc('hour', timestamptz '%s') and hour < timestamptz '%s'"
                .formatted(lot.since(), lot.since().plus(Duration.ofMillis(600L * lot.posts())));
        return new BareInserts(
                connection,
                List.of(
                        new Load(
                                facts,
                                facts.rows("mention_id between '%s' and '%s'".formatted(lot.first(), lot.last()))),
                        new Load(hours, hours.rows(theirHours)),
                        new Load(places, places.rows(theirHours))),
                lot.posts(),
                stored(lot).batch());
    }
}
