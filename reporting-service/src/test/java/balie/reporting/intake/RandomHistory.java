package balie.reporting.intake;

import static balie.reporting.AMention.aMention;

import balie.events.ChannelType;
import balie.events.MentionTriaged;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.platform.delivery.Received;
import balie.reporting.AMention;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A made-up history: mentions with their edits and withdrawals, delivered with duplicates and in disorder. The seed decides everything. */
final class RandomHistory {
    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

    private final Random random;
    private final List<Received<MentionTriaged>> delivered = new ArrayList<>();

    RandomHistory(long seed, int mentions) {
        random = new Random(seed);
        for (var i = 0; i < mentions; i++) tell(changed(aMention()));
        var duplicates =
                delivered.stream().filter(any -> random.nextInt(3) == 0).toList();
        delivered.addAll(duplicates);
        Collections.shuffle(delivered, random);
    }

    List<Received<MentionTriaged>> delivered() {
        return delivered;
    }

    /** Parts the deliveries into batches of 1 to 40. */
    List<List<Received<MentionTriaged>>> batches() {
        var batches = new ArrayList<List<Received<MentionTriaged>>>();
        for (var from = 0; from < delivered.size(); ) {
            var to = Math.min(delivered.size(), from + 1 + random.nextInt(40));
            batches.add(delivered.subList(from, to));
            from = to;
        }
        return batches;
    }

    private void tell(AMention mention) {
        deliver(mention);
        for (var revision = 2; random.nextInt(3) > 0 && revision < 6; revision++) {
            mention = random.nextInt(4) == 0
                    ? mention.withdrawn(revision)
                    : changed(mention).edited(revision);
            deliver(mention);
        }
    }

    private void deliver(AMention mention) {
        delivered.add(new Received<>("key", mention.triaged(), START, 0, delivered.size()));
    }

    private AMention changed(AMention mention) {
        var changed = mention.of("client-" + random.nextInt(3))
                .at(START.plus(random.nextInt(6 * 60), ChronoUnit.MINUTES))
                .on(any(ChannelType.values()))
                .feeling(any(Polarity.values()))
                .wanting(any(Motive.values()))
                .listedBy(random.nextBoolean() ? new String[] {"a"} : new String[] {"a", "b", "a"})
                .about(random.nextBoolean() ? new String[] {} : new String[] {"repair", "orders"});
        if (random.nextInt(5) == 0) changed = changed.aboutSomethingElse();
        return random.nextInt(5) == 0 ? changed.foundAfterwards() : changed;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
