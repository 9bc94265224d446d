package balie.response.casework;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Another room that has to know what happens to cases, in the transaction that keeps them. The cases are locked already, so whoever
 * watches locks his own rows after them, in an order that is the same everywhere.
 */
@FunctionalInterface
public interface CaseWatcher {
    /** Called once for each transaction; answers what is to be recorded at these cases besides. */
    List<Told> told(Connection connection, List<Happening> happenings) throws SQLException;
}
