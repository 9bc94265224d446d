package balie.speed;

import balie.speed.chain.Chain;
import balie.speed.matching.Matching;
import balie.speed.stream.Judging;
import balie.speed.stream.Passing;
import balie.speed.stream.Telling;
import balie.speed.tables.InboxRow;
import balie.speed.tables.IntakeRow;
import balie.speed.tables.ReportsRow;
import balie.speed.tables.StartRow;
import java.util.List;

/** The rows of the table, in its order. */
final class Rows {
    private Rows() {}

    /** @param posts how many the reports hold at most */
    static List<Row> all(int posts) {
        return List.of(
                new Passing(),
                new Judging(),
                new IntakeRow(),
                new Telling(),
                new Chain(),
                new Matching(),
                new ReportsRow(posts),
                new InboxRow(),
                new StartRow());
    }
}
