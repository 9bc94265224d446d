package balie.collector.query;

import balie.events.ChannelType;
import java.util.List;

/** What somebody looks for. */
public sealed interface Query {
    /** A word, or several that were written as one, such as {@code 1-op-1}. */
    record Word(String text) implements Query {}

    /** Words in this order, next to each other. */
    record Phrase(String text) implements Query {}

    /** Posts of one site, or of one part of it: the host and what lies under it, then the path. */
    record Site(String place) implements Query {}

    /** Posts whose author is called so, by name or account. */
    record Author(String name) implements Query {}

    /** Posts on one kind of channel. */
    record Channel(ChannelType type) implements Query {}

    /**
     * Posts in one language, as their source declares it.
     *
     * @param code ISO 639, small letters; {@code und} for those whose source declares none
     */
    record Language(String code) implements Query {}

    /**
     * Two things close to each other, in either order; each a word, a phrase, or a choice of these.
     *
     * @param apart how many words may stand between them
     */
    record Near(Query one, Query other, int apart) implements Query {}

    /** All of the wanted, none of the unwanted; at least one is wanted. */
    record All(List<Query> wanted, List<Query> unwanted) implements Query {
        public All {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }
    }

    /** One or more of these. */
    record Any(List<Query> choices) implements Query {
        public Any {
            choices = List.copyOf(choices);
        }
    }
}
