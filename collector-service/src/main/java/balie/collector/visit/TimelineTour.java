package balie.collector.visit;

import balie.collector.network.Timeline;
import balie.collector.network.Timeline.Entry;
import balie.collector.post.Post;
import balie.collector.post.PostReading;
import balie.collector.post.Withdrawal;
import balie.platform.outbound.Fetch;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One visit to a timeline: from the newest post back to those that are known. The newest page is read whole each time, so that edits among
 * the latest are seen. The position is the order of the newest post.
 */
final class TimelineTour {
    private static final int PAGES_AT_FIRST = 3;
    private static final int PAGES_LATER = 20;
    private static final String ACCEPT = "application/json";

    private final Outbound outbound;
    private final Timeline timeline;
    private final Cursor known;
    private final List<Post> posts = new ArrayList<>();
    private final List<Withdrawal> gone = new ArrayList<>();
    private String newest;
    private String oldest;
    private int leftOut;

    TimelineTour(Outbound outbound, Timeline timeline, Cursor known) {
        this.outbound = outbound;
        this.timeline = timeline;
        this.known = known;
        this.newest = known.position();
    }

    /** An answer, or why there is none. */
    static Fetched ask(Outbound outbound, String url) {
        return outbound.fetch(new Fetch(url, null, null, ACCEPT));
    }

    static Reading.Failed notOfThisKind() {
        return Reading.Failed.of(
                "not-this-kind",
                "What answers does not speak the language of this kind of source. Check the address and the kind.");
    }

    Reading go() {
        var fetched = ask(outbound, timeline.newest());
        if (fetched instanceof Fetched.Refused refused) return Reading.Failed.of(refused);
        var body = (Fetched.Body) fetched;
        var fingerprint = UUID.nameUUIDFromBytes(body.bytes());
        if (fingerprint.equals(known.body())) return new Reading.Unchanged();
        var page = read(body);
        if (page.isEmpty()) return notOfThisKind();
        keep(page.get());
        var end = follow(page.get().older());
        // What an answer that did not come would have had is looked for again; what lies beyond a visit's reach never
        // comes nearer.
        var next = end == End.BROKEN_OFF ? Cursor.at(known.position()) : new Cursor(null, null, fingerprint, newest);
        boolean whole = end == End.REACHED;
        return new Reading.Posts(
                new PostReading.Read(posts, gone, null, null, whole && leftOut == 0), next, remark(whole));
    }

    /** How reading back ended. */
    private enum End {
        /** At what is known, or as far back as is wanted. */
        REACHED,
        /** At the most that one visit reads. */
        OUT_OF_REACH,
        /** At a page that did not come. */
        BROKEN_OFF
    }

    private Optional<Timeline.Page> read(Fetched.Body body) {
        return LargeBodies.inTurn(body, () -> timeline.read(body.bytes()));
    }

    private void keep(Timeline.Page page) {
        page.entries().forEach(this::keep);
        leftOut += page.leftOut();
    }

    private void keep(Entry entry) {
        if (entry.post() == null) gone.add(entry.gone());
        else posts.add(entry.post());
        if (newest == null || entry.order().compareTo(newest) > 0) newest = entry.order();
        if (oldest == null || entry.order().compareTo(oldest) < 0) oldest = entry.order();
    }

    private End follow(String first) {
        var older = first;
        int most = known.position() == null ? PAGES_AT_FIRST : PAGES_LATER;
        // Who looks for the first time sees as much as a first visit shows.
        int least = known.body() == null ? PAGES_AT_FIRST : 1;
        for (int pages = 1; pages < most; pages++) {
            if (older == null || isKnown() && pages >= least) return End.REACHED;
            if (LargeBodies.isEnough(posts)) return End.OUT_OF_REACH;
            if (!(ask(outbound, older) instanceof Fetched.Body body)) return End.BROKEN_OFF;
            var page = read(body);
            if (page.isEmpty()) return End.BROKEN_OFF;
            var before = oldest;
            keep(page.get());
            // A page without anything older is the last one.
            if (oldest == null || oldest.equals(before)) return End.REACHED;
            older = page.get().older();
        }
        return known.position() == null || isKnown() ? End.REACHED : End.OUT_OF_REACH;
    }

    private boolean isKnown() {
        return oldest != null && known.position() != null && oldest.compareTo(known.position()) <= 0;
    }

    private Reading.Remark remark(boolean whole) {
        if (!whole) return Reading.Remark.MORE_THAN_READ;
        return leftOut == 0
                ? null
                : new Reading.Remark("items-left-out", leftOut + " posts could not be read and were left out.");
    }
}
