package balie.response.casework;

import java.sql.Connection;
import java.sql.SQLException;

/** The very question that the desk's clocks ask each second, for whoever measures it: which cases have something to do by now. */
public final class AwakePoll {
    /** As many as the desk serves in one transaction. */
    public static final int MOST = 200;

    private AwakePoll() {}

    /** Asks once, on a connection of the desk's worker; returns how many it locked. */
    public static int ask(Connection connection) throws SQLException {
        return new CaseRows(connection).lockAwake(MOST).size();
    }
}
