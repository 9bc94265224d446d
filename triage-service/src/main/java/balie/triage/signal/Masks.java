package balie.triage.signal;

import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads words that were masked to slip past a filter: {@code 1d10t}, {@code i d i o t}. Every piece keeps its place. */
final class Masks {
    private static final String MASKS = "013457";
    private static final String MASKED = "oieast";
    private static final int SHORTEST_SPELLED = 4;

    private Masks() {}

    static Post off(Post post) {
        List<Token> read = null;
        for (int at = 0; at < post.size(); at++) {
            var token = post.token(at);
            int spelled = spelledFrom(post, at);
            boolean masked = isMasked(token);
            if (spelled < SHORTEST_SPELLED && !masked) continue;
            if (read == null) read = new ArrayList<>(post.tokens());
            if (masked) read.set(at, saying(token, unmasked(token.word())));
            else at = join(read, at, spelled);
        }
        return read == null ? post : new Post(read);
    }

    private static int spelledFrom(Post post, int at) {
        int end = at;
        while (end < post.size() && isLetter(post.token(end))) end++;
        return end - at;
    }

    private static int join(List<Token> read, int at, int letters) {
        var word = new StringBuilder();
        for (int next = at; next < at + letters; next++) {
            word.append(read.get(next).word());
            read.set(next, saying(read.get(next), ""));
        }
        read.set(at, saying(read.get(at), word.toString()));
        return at + letters - 1;
    }

    private static boolean isLetter(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.word().length() == 1
                && Character.isLetter(token.word().charAt(0));
    }

    /** A digit with letters on either side. */
    private static boolean isMasked(Token token) {
        if (token.kind() != Token.Kind.WORD) return false;
        var word = token.word();
        for (int at = 1; at < word.length() - 1; at++)
            if (MASKS.indexOf(word.charAt(at)) >= 0 && Character.isLetter(word.charAt(at - 1)))
                return endsInLetters(word, at);
        return false;
    }

    private static boolean endsInLetters(String word, int from) {
        return Character.isLetter(word.charAt(word.length() - 1)) && word.length() - from > 2;
    }

    private static String unmasked(String word) {
        var plain = new StringBuilder(word);
        for (int at = 0; at < word.length(); at++) {
            int mask = MASKS.indexOf(word.charAt(at));
            if (mask >= 0) plain.setCharAt(at, MASKED.charAt(mask));
        }
        return plain.toString();
    }

    private static Token saying(Token token, String word) {
        return new Token(token.kind(), word, token.surface(), token.length(), token.emphasis());
    }
}
