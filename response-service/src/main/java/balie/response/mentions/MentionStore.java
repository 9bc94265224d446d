package balie.response.mentions;

import balie.events.MentionTriaged;
import balie.platform.delivery.Received;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps batches of judged mentions, one transaction each. A higher revision replaces a lower one; an equal or lower one changes nothing,
 * so that a repeated batch does nothing. Tells every replica that something changed.
 */
@ApplicationScoped
class MentionStore {
    /** What replicas listen to; a hint without content. */
    static final String CHANNEL = "balie_desk";

    private static final String KEEP = """
            insert into mention as held (%s)
            select %s from unnest(%s) as given (%s)
            on conflict (mention_id) do update set %s,
                edited = held.edited or excluded.edited, changed_in = pg_current_xact_id()
            where held.revision < excluded.revision
            """.formatted(
                    each(Column::name),
                    each(column -> column.stored().replaceAll("\\bit\\b", "given." + column.name())),
                    each(column -> "?::" + column.type() + "[]"),
                    each(Column::name),
                    Column.ALL.stream()
                            .map(Column::name)
                            .filter(name -> !name.equals("mention_id") && !name.equals("edited"))
                            .map(name -> name + " = excluded." + name)
                            .collect(Collectors.joining(", ")));

    private final AgroalDataSource worker;

    MentionStore(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    void keep(List<Received<MentionTriaged>> batch) throws SQLException {
        try (var connection = worker.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (keep(connection, Newest.of(batch)) > 0) tell(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static int keep(Connection connection, Collection<Newest> mentions) throws SQLException {
        try (var insert = connection.prepareStatement(KEEP)) {
            int parameter = 0;
            for (var column : Column.ALL) {
                var values = mentions.stream().map(column.value()).toArray();
                insert.setArray(++parameter, connection.createArrayOf(column.type(), values));
            }
            return insert.executeUpdate();
        }
    }

    private static void tell(Connection connection) throws SQLException {
        try (var notify = connection.prepareStatement("select pg_notify(?, '')")) {
            notify.setString(1, CHANNEL);
            notify.execute();
        }
    }

    private static String each(java.util.function.Function<Column, String> part) {
        return Column.ALL.stream().map(part).collect(Collectors.joining(", "));
    }
}
