package balie.triage.text;

/**
 * Takes a post apart into the hashed pieces that weights are learnt for: words, pairs of words, and letters three to five at a time. Words
 * and letters count for the same whatever the length of the post. What is changed here must be learnt anew.
 */
public final class PostPieces {
    /** How many different pieces are told apart. */
    public static final int BUCKETS = 1 << 15;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private PostPieces() {}

    /** Is given each piece. */
    public interface Taker {
        /** @param token which of the post's tokens the piece is of, the last of a pair */
        void take(int token, int bucket, double value);
    }

    /** Gives every piece of the post. */
    public static void of(Post post, Taker taker) {
        words(post, taker);
        letters(post, taker);
    }

    private static void words(Post post, Taker taker) {
        int words = 0;
        for (var token : post.tokens()) if (isTelling(token)) words++;
        double value = 1 / Math.sqrt(Math.max(1, 2 * words));
        int before = 1;
        for (int at = 0; at < post.size(); at++) {
            var token = post.token(at);
            if (token.kind() == Token.Kind.BREAK) continue;
            int hash = hash(token);
            if (isTelling(token)) {
                taker.take(at, bucket(hash), value);
                taker.take(at, bucket(before * 0x01000193 + hash), value);
            }
            before = hash;
        }
    }

    private static boolean isTelling(Token token) {
        return switch (token.kind()) {
            case BREAK, NUMBER, ADDRESS, HANDLE -> false;
            case WORD, HASHTAG, EMOJI, EMOTICON, MARK -> true;
        };
    }

    private static int hash(Token token) {
        return isTelling(token)
                ? token.word().hashCode() | 1
                : token.kind().name().hashCode();
    }

    private static void letters(Post post, Taker taker) {
        int runs = 0;
        for (var token : post.tokens())
            if (token.isWord())
                for (int length = SHORTEST; length <= LONGEST; length++)
                    runs += Math.max(0, token.word().length() + 2 - length + 1);
        double value = 1 / Math.sqrt(Math.max(1, runs));
        for (int at = 0; at < post.size(); at++)
            if (post.token(at).isWord()) letters('<' + post.token(at).word() + '>', at, value, taker);
    }

    private static void letters(String word, int token, double value, Taker taker) {
        for (int from = 0; from + SHORTEST <= word.length(); from++) {
            int hash = 0x811c9dc5;
            int last = Math.min(word.length(), from + LONGEST);
            for (int at = from; at < last; at++) {
                hash = (hash ^ word.charAt(at)) * 0x01000193;
                if (at - from + 1 >= SHORTEST) taker.take(token, bucket(hash), value);
            }
        }
    }

    // The last step of MurmurHash3: every bit of the hash reaches the bits that are kept.
    private static int bucket(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return (mixed ^ mixed >>> 16) & BUCKETS - 1;
    }
}
