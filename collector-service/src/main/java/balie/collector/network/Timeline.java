package balie.collector.network;

import balie.collector.post.Post;
import balie.collector.post.Withdrawal;
import java.util.List;
import java.util.Optional;

/** A list of posts, the newest first, that is asked for page by page. */
public interface Timeline {
    /** The address of its newest page. */
    String newest();

    /** What a page says; empty when it is none of this kind. */
    Optional<Page> read(byte[] answer);

    /**
     * Entries, and where older ones are.
     *
     * @param older the address of the next page; null when there is none
     * @param leftOut entries that could not be read
     */
    record Page(List<Entry> entries, String older, int leftOut) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A post, or that it is gone.
     *
     * @param order sorts newer ones behind older ones, as text
     * @param post null when it is gone
     * @param gone null when it is there
     */
    record Entry(String order, Post post, Withdrawal gone) {
        static Entry of(String order, Post post) {
            return new Entry(order, post, null);
        }

        static Entry gone(String order, String id) {
            return new Entry(order, null, new Withdrawal(id, null));
        }
    }
}
