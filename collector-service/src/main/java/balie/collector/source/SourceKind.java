package balie.collector.source;

/** What kind of thing a source is, and so how it is fetched and read. */
public enum SourceKind {
    /** RSS or Atom. */
    FEED,
    /** Web pages, read by a recipe. */
    PAGE
}
