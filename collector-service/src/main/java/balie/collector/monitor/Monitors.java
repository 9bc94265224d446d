package balie.collector.monitor;

import balie.collector.Columns;
import balie.platform.session.Person;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The monitors of the clients that a person may see. Call within a {@code ClientTransaction}. */
@ApplicationScoped
public class Monitors {
    private static final String VISIBLE = "(? = '*' or client_id = any (string_to_array(?, ',')))";

    private final AgroalDataSource database;
    private final Person person;

    Monitors(AgroalDataSource database, Person person) {
        this.database = database;
        this.person = person;
    }

    public List<Monitor> all() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select * from monitor where " + VISIBLE + " order by client_id, monitor_id")) {
            return read(select);
        }
    }

    public Optional<Monitor> find(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select * from monitor where " + VISIBLE + " and monitor_id = ?")) {
            select.setString(3, id);
            return read(select).stream().findFirst();
        }
    }

    /** False when the id is taken by a client out of sight. */
    boolean add(Monitor monitor) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into monitor (client_id, query, sources, monitor_id) values (?, ?, ?, ?) on conflict do nothing")) {
            fill(insert, monitor);
            boolean added = insert.executeUpdate() == 1;
            if (added) tellAll(connection);
            return added;
        }
    }

    void change(Monitor monitor) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update monitor set client_id = ?, query = ?, sources = ?, changed_at = clock_timestamp() where monitor_id = ?")) {
            fill(update, monitor);
            update.executeUpdate();
            tellAll(connection);
        }
    }

    public void remove(String id) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from monitor where monitor_id = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
            tellAll(connection);
        }
    }

    /** Those of the given sources that exist, and that are the client's own or nobody's. */
    List<String> within(String clientId, Iterable<String> sources) throws SQLException {
        var wanted = new ArrayList<String>();
        sources.forEach(wanted::add);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select source_id from source where source_id = any (?) and (client_id is null or client_id = ?)")) {
            Columns.array(select, 1, "text", wanted);
            select.setString(2, clientId);
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Every replica sees the new number with the change itself. */
    private static void tellAll(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("update monitor_set set version = version + 1")) {
            update.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Monitor monitor) throws SQLException {
        statement.setString(1, monitor.clientId());
        statement.setString(2, monitor.query());
        Columns.array(statement, 3, "text", monitor.sources());
        statement.setString(4, monitor.id());
    }

    private List<Monitor> read(PreparedStatement select) throws SQLException {
        select.setString(1, person.clients().setting());
        select.setString(2, person.clients().setting());
        var monitors = new ArrayList<Monitor>();
        try (var rows = select.executeQuery()) {
            while (rows.next())
                monitors.add(new Monitor(
                        rows.getString("monitor_id"),
                        rows.getString("client_id"),
                        rows.getString("query"),
                        Columns.texts(rows, "sources")));
        }
        return monitors;
    }
}
