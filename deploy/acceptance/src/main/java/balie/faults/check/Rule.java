package balie.faults.check;

import balie.faults.journal.Journal;
import java.util.List;

/** One thing that must hold, told from the journal and from what the desk holds. Pure: the same two give the same findings. */
@FunctionalInterface
interface Rule {
    List<Finding> judge(Journal journal, Held held);
}
