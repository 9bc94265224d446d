package balie.triage.signal;

import balie.triage.text.Phrasebook.Match;
import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where people are put down: insulting or hostile words in one sentence with a group or the reader. What stands between quotes is
 * somebody else's, and what is denied is not said.
 */
final class PutDowns {
    private static final Set<Cue> TARGETS = EnumSet.of(Cue.GROUP, Cue.YOU);
    private static final Set<Cue> BLOWS = EnumSet.of(Cue.HOSTILE, Cue.INSULT);
    private static final Set<String> DENIALS = Set.of(
            "niet",
            "geen",
            "nooit",
            "ophouden",
            "tegenovergestelde",
            "not",
            "never",
            "no",
            "isn't",
            "aren't",
            "don't",
            "nobody",
            "stop");
    /** Who speaks of such words condemns them. */
    private static final Set<String> CONDEMNS = Set.of(
            "noemen",
            "uitspraken",
            "uitspraak",
            "berichten",
            "kwetsend",
            "discriminerend",
            "discriminatie",
            "racistisch",
            "toestaan",
            "aanklagen",
            "geloven",
            "geblokkeerd",
            "verwijderd",
            "zeggen",
            "zei",
            "schrijven",
            "says",
            "saying",
            "racism",
            "racist",
            "sexist",
            "offensive",
            "hateful");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„");
    private static final int REACH = 3;

    private final Post post;
    private final List<String> found = new ArrayList<>();
    private final List<String> blows = new ArrayList<>();
    private boolean targeted;

    private PutDowns(Post post) {
        this.post = post;
    }

    static List<String> in(Post post, List<Match<Cue>> cues) {
        var downs = new PutDowns(post);
        if (cues.stream().anyMatch(cue -> BLOWS.contains(cue.value()))) downs.read(cues);
        return downs.found;
    }

    /** Whether it quotes what others say and condemns it. */
    static boolean areCondemned(Post post) {
        return post.tokens().stream().filter(PutDowns::isQuote).count() >= 2
                && post.tokens().stream().anyMatch(token -> CONDEMNS.contains(token.word()));
    }

    private void read(List<Match<Cue>> cues) {
        boolean quotes = quotes() % 2 == 0;
        boolean quoted = false;
        int next = 0;
        for (int at = 0; at < post.size(); at++) {
            var token = post.token(at);
            if (quotes && isQuote(token)) quoted = !quoted;
            for (; next < cues.size() && cues.get(next).from() <= at; next++)
                if (!quoted && cues.get(next).from() == at) take(cues.get(next));
            if (token.endsSentence() && !quoted) endSentence();
        }
        endSentence();
    }

    static boolean isBlow(Cue cue) {
        return BLOWS.contains(cue);
    }

    private long quotes() {
        return post.tokens().stream().filter(PutDowns::isQuote).count();
    }

    private static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.MARK && QUOTES.contains(token.word());
    }

    private void take(Match<Cue> match) {
        if (TARGETS.contains(match.value())) targeted = true;
        if (BLOWS.contains(match.value()) && !isDenied(match.from())) blows.add(post.surface(match.from(), match.to()));
    }

    private boolean isDenied(int at) {
        for (int before = at - 1; before >= 0 && before >= at - REACH; before--)
            if (DENIALS.contains(post.token(before).word())) return true;
        return false;
    }

    private void endSentence() {
        if (targeted) found.addAll(blows);
        blows.clear();
        targeted = false;
    }
}
