package balie.speed.tables;

import balie.speed.tables.Stored.Lot;
import java.sql.SQLException;

/** The intake of one service, and the bare writing of the rows that it made. */
interface MeasuredIntake {
    /** What it has stored of these posts. */
    Stored stored(Lot lot);

    /** The very rows that it stored of them, to be written again. */
    BareInserts bare(Lot lot) throws SQLException;
}
