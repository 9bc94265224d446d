package balie.collector.source;

/** Where a source stands, in a word. */
public enum SourceState {
    /** Not checked yet. */
    NEW,
    /** The last check went well. */
    WELL,
    /** The last check found posts, but the source is damaged. */
    DAMAGED,
    /** The last check failed. */
    FAILING
}
