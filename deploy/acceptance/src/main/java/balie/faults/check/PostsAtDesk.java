package balie.faults.check;

import balie.faults.journal.Journal;
import java.util.List;

/** The desk holds every post as it last stood, one mention for each client that it concerns, and nothing else. */
final class PostsAtDesk implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var copies = held.desk().mentions().stream().map(PostsAtDesk::copy).toList();
        return Posts.in("desk", this, held).compare(journal, copies);
    }

    private static Copy copy(Desk.Mention held) {
        return new Copy(held.id(), held.client(), held.permalink(), held.text(), held.revision(), held.withdrawn());
    }
}
