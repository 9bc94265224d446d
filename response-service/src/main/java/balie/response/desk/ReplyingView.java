package balie.response.desk;

import balie.response.queue.CaseChanges.ReplyingChange;
import balie.response.queue.CaseChanges.Writer;
import java.util.List;

/** Who is writing at a case, as pages are told of it. */
record ReplyingView(String id, List<Writer> writers, int seconds) {
    static ReplyingView of(ReplyingChange change) {
        return new ReplyingView(change.caseId().toString(), change.writers(), change.seconds());
    }
}
