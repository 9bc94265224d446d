package balie.faults.load;

import java.util.Set;

/**
 * A feed as the desk is told of it.
 *
 * @param owner null for one that every client looks in
 * @param format how it is written
 * @param channel as a client file names it
 * @param site which of the sites has it
 */
record FeedPlan(String id, String owner, Format format, String channel, int site) {
    /** How a feed is written. */
    enum Format {
        ATOM,
        RSS
    }

    String path() {
        return "/" + id + ".xml";
    }

    /** Whom it concerns by being theirs. */
    Set<String> owners() {
        return owner == null ? Set.of() : Set.of(owner);
    }
}
