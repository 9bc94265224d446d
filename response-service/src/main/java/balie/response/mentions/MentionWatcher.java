package balie.response.mentions;

import balie.events.MentionTriaged;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Another room that has to know which mentions came in, in the transaction that stores them. */
@FunctionalInterface
public interface MentionWatcher {
    /** Called once for each batch with what was new or newer, in the order of coming; what was known already is not among them. */
    void kept(Connection connection, List<MentionTriaged> mentions) throws SQLException;
}
