package balie.response.desk;

import balie.response.filter.Filter;
import balie.response.queue.CaseChanges.CaseChange;

/** A changed case as pages are told of it: enough to know what it is about; the row itself is asked for. */
record CaseChangeView(
        String id, String client, long sequence, String status, boolean open, String assignee, String assigneeName) {
    static CaseChangeView of(CaseChange change) {
        return new CaseChangeView(
                change.caseId().toString(),
                change.clientId(),
                change.sequence(),
                Filter.code(change.status()),
                change.open(),
                change.assignee(),
                change.assigneeName());
    }
}
