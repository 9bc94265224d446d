package balie.reporting.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * What each of many may still ask. Keeps the ten thousand seen last: whoever is forgotten has asked nothing for a while, or is one of so
 * many that memory counts for more.
 */
final class Allowances {
    private static final long MOST = 10_000;

    private final Cache<String, Bucket> buckets;
    private final int quota;
    private final Duration window;

    Allowances(int quota, Duration window) {
        this.quota = quota;
        this.window = window;
        // Within one window every allowance is whole again, so an older one need not be kept.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(window.multipliedBy(2))
                .build();
    }

    /** One request more of that one. */
    ConsumptionProbe take(String who) {
        return buckets.get(who, any -> whole()).tryConsumeAndReturnRemaining(1);
    }

    /** Whether nothing is left to that one. */
    boolean isSpent(String who) {
        var bucket = buckets.getIfPresent(who);
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    boolean knows(String who) {
        return buckets.getIfPresent(who) != null;
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket whole() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                .build();
    }
}
