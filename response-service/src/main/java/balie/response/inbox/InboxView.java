package balie.response.inbox;

import balie.response.queue.QueueFilter;
import java.util.List;

/**
 * What the inbox shows.
 *
 * @param found how many cases are in the stream; null where it is not counted
 * @param next the address of the following cases; null at the end
 * @param first whether this is the front of the queue
 * @param pane the open case; null when none is
 * @param asOf the position in the changes from which the page is to be followed
 * @param assigneeName whose cases are looked at; empty for everybody's
 * @param client the name of the client that is looked at; empty for all
 */
public record InboxView(
        QueueFilter filter,
        Side side,
        List<QueueLine> lines,
        Long found,
        String next,
        boolean first,
        CasePane pane,
        String asOf,
        String me,
        String client,
        String assigneeName,
        boolean administrates,
        String query) {
    public boolean hasClients() {
        return !side.profiles().isEmpty();
    }
}
