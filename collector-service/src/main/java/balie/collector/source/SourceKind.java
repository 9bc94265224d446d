package balie.collector.source;

/** What kind of thing a source is, and so how it is fetched and read. */
public enum SourceKind {
    /** RSS or Atom. */
    FEED,
    /** Web pages, read by a recipe. */
    PAGE,
    /** Pages that tell their reviews in the words of schema.org. */
    REVIEWS,
    /** The latest posts of a Discourse forum. */
    DISCOURSE,
    /** A public timeline of Mastodon: of a hashtag or an account. */
    MASTODON,
    /** A search on Bluesky. */
    BLUESKY,
    /** Posts that are sent to us, signed. */
    WEBHOOK;

    /** Whether it lists what was there before anybody looked; of such a source the first check brings old posts. */
    public boolean showsThePast() {
        return this != WEBHOOK;
    }

    /** Whether it is read back to where it was read last. */
    public boolean isTimeline() {
        return this == DISCOURSE || this == MASTODON || this == BLUESKY;
    }

    /** Whether it has an address of its own that is asked. */
    public boolean isAsked() {
        return this != WEBHOOK;
    }
}
