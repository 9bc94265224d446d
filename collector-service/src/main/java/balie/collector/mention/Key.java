package balie.collector.mention;

import java.util.UUID;

/**
 * One of the things by which a post is known again.
 *
 * @param name as people can read it; names conversations
 */
public record Key(Kind kind, String name) {
    public enum Kind {
        /** An id that is unique in the world by its own making. */
        PLATFORM,
        /** The canonical permalink. */
        LINK,
        /** The source and the id that it gives. */
        OWN,
        /** The source, the words and the moment: for posts that have nothing else. */
        WORDS
    }

    UUID id() {
        return NameUuid.of(kind.name(), name);
    }
}
