package balie.faults.check;

import balie.local.client.Operator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What the desk held once it had come to rest.
 *
 * @param at the database's time when it was read
 */
public record Held(Instant at, Stream stream, Desk desk, Reports reports) {

    /**
     * Reads it all: first the database, in one snapshot, so that the stream is never behind it.
     *
     * @param database as its superuser
     * @param operator who asks for the figures
     */
    public static Held read(String broker, Connection database, Operator operator) throws SQLException, IOException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var tables = new Tables(database);
        var at = tables.now();
        var desk = new DeskReader(tables).read();
        var reports = new ReportsReader(tables, operator).read();
        database.rollback();
        return new Held(at, StreamReader.read(broker), desk, reports);
    }

    /** Whether something happened long enough ago for every reader to have taken it in. */
    boolean isSettled(Instant happened) {
        return happened.isBefore(at.minusSeconds(10));
    }
}
