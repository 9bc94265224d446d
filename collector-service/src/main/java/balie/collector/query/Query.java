package balie.collector.query;

import java.util.List;

/** What somebody looks for. */
public sealed interface Query {
    /** A word, or several that were written as one, such as {@code 1-op-1}. */
    record Word(String text) implements Query {}

    /** Words in this order, next to each other. */
    record Phrase(String text) implements Query {}

    /** Posts of one site, or of one part of it: the host and what lies under it, then the path. */
    record Site(String place) implements Query {}

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
