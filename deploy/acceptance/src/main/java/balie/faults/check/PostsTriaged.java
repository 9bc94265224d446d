package balie.faults.check;

import balie.faults.journal.Journal;
import java.util.List;

/** Every post is on mention-triaged as it last stood, one mention for each client that it concerns, and nothing else is. */
final class PostsTriaged implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var copies = Copy.lastOf(held.stream().triaged().stream().map(Stream.Triaged::mention));
        return Posts.in("mention-triaged", this, held).compare(journal, copies);
    }
}
