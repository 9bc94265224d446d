package balie.faults.load;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Publishes posts at a steady rate, with a burst of some seconds now and then, and edits or takes back some of them. After a pause of
 * the machine it goes on at its rate and catches up nothing.
 */
final class Writers implements Runnable {
    private static final double EDITS = 0.04;
    private static final double WITHDRAWALS = 0.01;
    private static final int BURST = 4;
    private static final Duration TICK = Duration.ofMillis(100);
    private static final double BURST_CHANCE = TICK.toMillis() / 45_000.0;
    private static final int SHORTEST_BURST = 2_000;
    private static final int BURST_SPREAD = 3_000;
    private static final int TRIES = 20;

    private final Drafts drafts;
    private final List<Feed> feeds;
    private final int rate;
    private final Random moods;
    private final Thread thread = new Thread(this, "writers");
    private volatile boolean paused;
    private volatile boolean stopped;
    private double owed;
    private long burstUntil;

    Writers(long seed, int rate, Drafts drafts, List<Feed> feeds) {
        this.drafts = drafts;
        this.feeds = feeds;
        this.rate = rate;
        this.moods = new Random(seed + 1);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
    }

    void stop() throws InterruptedException {
        stopped = true;
        if (thread.isAlive()) thread.join();
    }

    @Override
    public void run() {
        while (!stopped) {
            if (!paused) tick();
            Pause.of(TICK);
        }
    }

    private void tick() {
        owed += rate * TICK.toMillis() / 1_000.0 * (inBurst() ? BURST : 1);
        for (; owed >= 1; owed--) write();
    }

    private boolean inBurst() {
        var now = System.nanoTime() / 1_000_000;
        if (now >= burstUntil && moods.nextDouble() < BURST_CHANCE)
            burstUntil = now + SHORTEST_BURST + moods.nextInt(BURST_SPREAD);
        return now < burstUntil;
    }

    private void write() {
        var draft = drafts.next();
        feeds.get(draft.feed()).publish(draft);
        if (moods.nextDouble() < EDITS) change(feed -> feed.edit(moods));
        if (moods.nextDouble() < WITHDRAWALS) change(feed -> feed.withdraw(moods));
    }

    private void change(Predicate<Feed> change) {
        for (int tries = 0; tries < TRIES; tries++) if (change.test(feeds.get(moods.nextInt(feeds.size())))) return;
    }
}
