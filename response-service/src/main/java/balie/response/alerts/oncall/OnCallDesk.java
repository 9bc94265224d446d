package balie.response.alerts.oncall;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import balie.response.escalation.Duty;
import balie.response.escalation.StandIn;
import balie.response.escalation.Week;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows the on-call list and changes it. It is the agency's, of no client, so whoever changes it does so as one who sees them all. */
@ApplicationScoped
public class OnCallDesk {
    private static final int WEEKS = 12;
    private static final Duration LONGER_THAN_A_WEEK = Duration.ofDays(8);

    private final OnCall onCall;
    private final AgroalDataSource source;
    private final AuditTrail audit;
    private final ClientTransactions transactions;
    private final Clock clock = Clock.systemUTC();

    OnCallDesk(OnCall onCall, AgroalDataSource source, AuditTrail audit, ClientTransactions transactions) {
        this.onCall = onCall;
        this.source = source;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** A week to be filled in; the login is null for nobody. */
    public record Slot(Week week, Instant from, Instant until, String login) {}

    /** A stand-in that is not over. */
    public record Cover(UUID standInId, String login, Instant from, Instant until) {}

    /**
     * The list for some weeks to come.
     *
     * @param people names by login of those who can be on call, in order
     * @param duties who is on call when, gaps among them
     */
    public record Roster(List<Slot> slots, List<Cover> covers, List<Duty> duties, Map<String, String> people) {
        /** Who is on call now, or that nobody is. */
        public Duty now() {
            return duties.get(0);
        }
    }

    /** What is done on a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public Roster roster() throws SQLException {
        var now = clock.instant();
        try (var connection = source.getConnection()) {
            var rows = new OnCallRows(connection);
            var entered = rows.standIns(now);
            var slots = slots(rows.weeks(), now);
            var until = slots.get(WEEKS - 1).until();
            var covers = entered.stream()
                    .map(held -> new Cover(
                            held.standInId(),
                            held.standIn().person(),
                            held.standIn().from(),
                            held.standIn().until()))
                    .toList();
            return new Roster(slots, covers, onCall.list(rows, entered).duties(now, until), people(connection));
        }
    }

    /** Who is on call now, or that nobody is. */
    public Duty now() throws SQLException {
        var now = clock.instant();
        try (var connection = source.getConnection()) {
            return onCall.list(connection, now)
                    .duties(now, now.plus(LONGER_THAN_A_WEEK))
                    .get(0);
        }
    }

    private List<Slot> slots(Map<Week, String> weeks, Instant now) {
        var handover = onCall.handover();
        var slots = new ArrayList<Slot>();
        for (var week = handover.weekAt(now); slots.size() < WEEKS; week = week.next())
            slots.add(new Slot(week, handover.of(week), handover.of(week.next()), weeks.get(week)));
        return slots;
    }

    /** Puts people to weeks, nobody where the login is empty; what is no person or no week is left as it is. */
    public void put(Map<Week, String> weeks, String by) throws Exception {
        call(connection -> {
            var people = people(connection);
            for (var put : weeks.entrySet()) {
                if (!put.getValue().isEmpty() && !people.containsKey(put.getValue())) continue;
                var login = put.getValue().isEmpty() ? null : put.getValue();
                if (new OnCallRows(connection).putWeek(put.getKey(), login))
                    audit.record(by, Action.ON_CALL_CHANGED, put.getKey() + " " + (login == null ? "-" : login));
            }
            return null;
        });
    }

    /** Has somebody stand in between two local times; false where that is nobody, or the end is not after the beginning and now. */
    public boolean standIn(String login, LocalDateTime from, LocalDateTime until, String by) throws Exception {
        var wall = onCall.handover().clock();
        var begin = wall.at(from);
        var end = wall.at(until);
        if (!begin.isBefore(end) || !end.isAfter(clock.instant())) return false;
        return call(connection -> {
            if (!people(connection).containsKey(login)) return false;
            new OnCallRows(connection).enter(UUID.randomUUID(), new StandIn(login, begin, end), by);
            audit.record(by, Action.STAND_IN_ENTERED, login);
            return true;
        });
    }

    /** Whether there was such a stand-in. */
    public boolean takeBack(UUID standInId, String by) throws Exception {
        return call(connection -> {
            var taken = new OnCallRows(connection).takeBack(standInId);
            if (taken) audit.record(by, Action.STAND_IN_TAKEN_BACK, standInId.toString());
            return taken;
        });
    }

    private <T> T call(Work<T> work) throws Exception {
        return transactions.call(VisibleClients.ALL, () -> {
            try (var connection = source.getConnection()) {
                return work.on(connection);
            }
        });
    }

    private static Map<String, String> people(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "select login, name from staff where active and role <> 'client' order by lower(name), login")) {
            var people = new LinkedHashMap<String, String>();
            var rows = query.executeQuery();
            while (rows.next()) people.put(rows.getString("login"), rows.getString("name"));
            return people;
        }
    }
}
