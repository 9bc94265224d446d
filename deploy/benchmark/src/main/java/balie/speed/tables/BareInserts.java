package balie.speed.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Rows of several tables, written in as many transactions as the service took for them, as fast as the database takes them. */
record BareInserts(Connection connection, List<Load> loads, int posts, int batch) {
    /** What one table gets. */
    record Load(BareTable table, List<Object[]> rows) {
        /** Its share of a transaction; rounded up, so that a case is there before what belongs to it. */
        private List<Object[]> part(int number, int of) {
            return rows.subList(end(number, of), end(number + 1, of));
        }

        private int end(int number, int of) {
            return (int) (((long) rows.size() * number + of - 1) / of);
        }
    }

    /** Posts a second, everything that came with them included. */
    double rate() throws SQLException {
        int transactions = Math.max(1, (posts + batch - 1) / batch);
        connection.setAutoCommit(false);
        long began = System.nanoTime();
        for (int number = 0; number < transactions; number++) {
            for (var load : loads) load.table().insert(load.part(number, transactions));
            connection.commit();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        connection.setAutoCommit(true);
        return posts / seconds;
    }
}
