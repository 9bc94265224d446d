package balie.faults.load;

import java.util.Set;

/**
 * A post that is about to be published.
 *
 * @param number tells it from all others of the load
 * @param feed the place of its feed among all feeds
 * @param clients those whom it concerns
 * @param answers the number of an earlier post of the same feed; null when it begins a conversation
 */
record Draft(int number, int feed, Set<String> clients, String author, String language, String words, Integer answers) {
    /** What an edition of it says: no other edition of any post says the same. */
    String edition(int edition) {
        return edition == 1 ? "%s (%d/1)".formatted(words, number) : "%s (%d/%d)".formatted(words, number, edition);
    }
}
