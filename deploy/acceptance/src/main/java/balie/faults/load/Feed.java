package balie.faults.load;

import balie.faults.journal.Journal;
import balie.faults.journal.Post;
import balie.faults.load.FeedPlan.Format;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Lists whatever its reader has not confirmed, and the last posts that he has. A reader confirms an edition by asking what changed since.
 * What it lists stands in the journal before anybody can read it. Safe for use by several threads.
 */
final class Feed {
    /** How many confirmed posts stay listed. */
    static final int WINDOW = 60;

    private final FeedPlan plan;
    private final String origin;
    private final Journal journal;
    private final Clock clock;
    private final Map<Integer, Listed> listed = new LinkedHashMap<>();
    private long edition;
    private long confirmed;
    private Page page;

    /** An edition of the feed as it is sent. */
    record Page(String tag, byte[] body) {}

    /** @param origin of its site, such as {@code http://127.0.0.3:9000} */
    Feed(FeedPlan plan, String origin, Journal journal, Clock clock) {
        this.plan = plan;
        this.origin = origin;
        this.journal = journal;
        this.clock = clock;
    }

    FeedPlan plan() {
        return plan;
    }

    String url() {
        return origin + plan.path();
    }

    String permalink(int number) {
        return origin + "/posts/" + number;
    }

    synchronized void publish(Draft draft) {
        var now = now();
        var permalink = permalink(draft.number());
        journal.published(new Post(permalink, draft.clients(), now, List.of(draft.edition(1)), false));
        listed.put(draft.number(), new Listed(draft, now, now, 1, false, ++edition));
    }

    /** Edits one of the posts that it lists; whether there was any. */
    synchronized boolean edit(Random choice) {
        var post = any(choice, one -> !one.withdrawn());
        if (post == null) return false;
        var edited = post.edited(now(), edition + 1);
        journal.edited(permalink(post.draft().number()), edited.text());
        replace(edited);
        return true;
    }

    /** Takes back one of the posts that its reader has confirmed, where the format can say so; whether there was any. */
    synchronized boolean withdraw(Random choice) {
        if (plan.format() != Format.ATOM) return false;
        var post = any(choice, one -> !one.withdrawn() && isConfirmed(one));
        if (post == null) return false;
        journal.withdrawn(permalink(post.draft().number()));
        replace(post.takenBack(now(), edition + 1));
        return true;
    }

    private void replace(Listed post) {
        edition = post.changedIn();
        listed.put(post.draft().number(), post);
    }

    private Listed any(Random choice, Predicate<Listed> fit) {
        var fitting = listed.values().stream().filter(fit).toList();
        return fitting.isEmpty() ? null : fitting.get(choice.nextInt(fitting.size()));
    }

    /** What it lists now, for one who has the edition with this tag already; null for one who has none. */
    synchronized Page read(String tag) {
        if (tag != null) confirm(tag);
        if (page == null || !page.tag().equals(tag())) page = render();
        return page;
    }

    /** How many posts no reader has confirmed as they are. */
    synchronized long unconfirmed() {
        return listed.values().stream().filter(post -> !isConfirmed(post)).count();
    }

    private void confirm(String tag) {
        var known = tag.matches("\"e\\d+\"") ? Long.parseLong(tag.substring(2, tag.length() - 1)) : 0;
        if (known <= confirmed || known > edition) return;
        confirmed = known;
        page = null;
        var done = listed.values().stream().filter(this::isConfirmed).toList();
        done.stream()
                .limit(Math.max(0, done.size() - WINDOW))
                .forEach(post -> listed.remove(post.draft().number()));
    }

    private boolean isConfirmed(Listed post) {
        return post.changedIn() <= confirmed;
    }

    private Page render() {
        var newestFirst = new ArrayList<>(listed.values());
        Collections.reverse(newestFirst);
        var xml = plan.format() == Format.ATOM
                ? new AtomPage(this, now()).of(newestFirst)
                : new RssPage(this).of(newestFirst);
        return new Page(tag(), xml.getBytes(StandardCharsets.UTF_8));
    }

    private String tag() {
        return "\"e" + edition + "\"";
    }

    /** As exact as a feed can tell. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
