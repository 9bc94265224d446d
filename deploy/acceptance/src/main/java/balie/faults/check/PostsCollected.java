package balie.faults.check;

import balie.faults.journal.Journal;
import java.util.List;

/** Every post is on mention-collected as it last stood, one mention for each client that it concerns, and nothing else is. */
final class PostsCollected implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var copies = Copy.lastOf(held.stream().collected().stream());
        return Posts.in("mention-collected", this, held).compare(journal, copies);
    }
}
