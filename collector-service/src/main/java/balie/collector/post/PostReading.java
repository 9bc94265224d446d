package balie.collector.post;

import java.util.List;
import java.util.Objects;

/** What became of a feed's bytes. */
public sealed interface PostReading {
    /**
     * Posts in the feed's order.
     *
     * @param home the feed's own page, which is no post's address; null when unknown
     * @param language as the feed declares it; null when it does not
     * @param whole false when the feed is damaged or longer than is read: there were more posts than these
     */
    record Read(List<Post> posts, List<Withdrawal> withdrawals, String home, String language, boolean whole)
            implements PostReading {
        public Read {
            posts = List.copyOf(posts);
            withdrawals = List.copyOf(withdrawals);
        }
    }

    /**
     * Nothing could be made of them.
     *
     * @param cause a stable code
     * @param sentence what is wrong and what to do; quotes nothing of the feed
     */
    record Unreadable(String cause, String sentence) implements PostReading {
        public Unreadable {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(sentence, "sentence");
        }
    }
}
