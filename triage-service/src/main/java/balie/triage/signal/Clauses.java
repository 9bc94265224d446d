package balie.triage.signal;

import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.Set;

/** Where in a post something new is being said: "kan ik" asks there, and tells in "dan kan ik". */
final class Clauses {
    private static final Set<String> OPENERS = Set.of(
            "en", "maar", "dus", "hoi", "hallo", "hey", "hi", "hé", "oké", "dag", "beste", "jongens", "sorry", "and",
            "so", "but", "hello", "please", "ok", "okay", "guys", "btw", "also", "ps");

    private Clauses() {}

    static boolean beginAt(Post post, int at) {
        for (int before = at - 1; before >= 0; before--) {
            var token = post.token(before);
            if (token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.BREAK) return true;
            if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
                return OPENERS.contains(token.word());
        }
        return true;
    }
}
