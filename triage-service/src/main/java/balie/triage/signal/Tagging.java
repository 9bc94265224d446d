package balie.triage.signal;

import balie.events.Verdict.Flag;
import balie.triage.rule.Rule;
import balie.triage.sentiment.Feeling;
import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.List;
import java.util.Set;

/** Gives a post its yes-or-no tags, from its cues, its marks and its feeling. */
public final class Tagging {
    private static final Set<String> OWN_EXPERIENCE = Set.of(
            "ik", "mij", "me", "mijn", "m'n", "wij", "we", "ons", "onze", "i", "i'm", "i've", "my", "us", "our", "mine",
            "myself");
    private static final double SURE = 0.5;
    private static final int MANY_LINKS = 3;
    private static final int MANY_TAGS = 6;

    private final Post post;
    private final Cues cues;
    private final Feeling feeling;
    private final Tags tags = new Tags();

    private Tagging(Post post, Cues cues, Feeling feeling) {
        this.post = post;
        this.cues = cues;
        this.feeling = feeling;
    }

    /**
     * @param accounts the client's own accounts that the post names
     * @param need in which words it tells of a need of the client's profile; empty where it does not
     */
    public static Tags tags(Post post, Cues cues, Feeling feeling, List<String> accounts, List<String> need) {
        var tagging = new Tagging(post, cues, feeling);
        if (!accounts.isEmpty()) tagging.tags.give(Flag.ADDRESSED, Rule.ACCOUNT_NAMED, accounts);
        tagging.question();
        tagging.spam();
        // Whoever tells of a problem that the client could solve complains of something else.
        if (need.isEmpty()) tagging.complaint();
        tagging.irony();
        tagging.fromWords(Cue.INSULT, Flag.ABUSE, Rule.ABUSE_WORDS);
        tagging.fromWords(Cue.PUTS_DOWN, Flag.ABUSE, Rule.ABUSE_WORDS);
        tagging.fromWords(Cue.CLAIM, Flag.CLAIM_OF_FACT, Rule.CLAIM_WORDS);
        tagging.opportunity(need);
        return tagging.tags;
    }

    private void fromWords(Cue cue, Flag flag, Rule rule) {
        if (cues.has(cue)) tags.give(flag, rule, cues.words(cue));
    }

    private void question() {
        for (int at = 1; at < post.size(); at++)
            if (post.token(at).isMark("?") && asksBefore(at)) {
                tags.give(Flag.QUESTION, Rule.QUESTION_MARK, List.of(post.surface(Math.max(0, at - 3), at + 1)));
                return;
            }
        fromWords(Cue.ASKS, Flag.QUESTION, Rule.QUESTION_WORDS);
        fromWords(Cue.SEEKS_OTHERS, Flag.QUESTION, Rule.QUESTION_WORDS);
    }

    private boolean asksBefore(int mark) {
        var before = post.token(mark - 1);
        return before.isWord() || before.kind() == Token.Kind.NUMBER || before.isMark(")") || before.isMark("\"");
    }

    private void complaint() {
        if (tags.has(Flag.SPAM_HINT)) return;
        if (cues.has(Cue.PROBLEM) && !feeling.isPositive()) {
            tags.give(Flag.COMPLAINT, Rule.COMPLAINT_WORDS, cues.words(Cue.PROBLEM));
        } else if (cues.has(Cue.DANGER) && feeling.isNegative()) {
            tags.give(Flag.COMPLAINT, Rule.DANGER_WORDS, cues.words(Cue.DANGER));
        } else if (feeling.isNegative() && feeling.confidence() >= SURE && tellsOwnExperience()) {
            tags.give(Flag.COMPLAINT, Rule.COMPLAINT_FROM_SENTIMENT, feeling.words());
        }
    }

    private boolean tellsOwnExperience() {
        if (tags.has(Flag.ADDRESSED) || cues.has(Cue.HELP_WANTED)) return true;
        if (cues.has(Cue.CLAIM)) return false;
        for (var token : post.tokens())
            if (token.kind() == Token.Kind.WORD && OWN_EXPERIENCE.contains(token.word())) return true;
        return false;
    }

    private void irony() {
        fromWords(Cue.IRONY, Flag.IRONY_HINT, Rule.IRONY_WORDS);
        if (cues.has(Cue.PROBLEM) && cues.has(Cue.THANKS) && feeling.isNegative())
            tags.give(Flag.IRONY_HINT, Rule.PRAISE_BESIDE_PROBLEM, cues.words(Cue.THANKS));
    }

    private void spam() {
        int links = post.count(Token.Kind.ADDRESS);
        if (cues.count(Cue.SPAM) >= 2 || cues.has(Cue.SPAM) && links > 0)
            tags.give(Flag.SPAM_HINT, Rule.SPAM_WORDS, cues.words(Cue.SPAM));
        int hashtags = post.count(Token.Kind.HASHTAG);
        if (links >= MANY_LINKS || hashtags >= MANY_TAGS && hashtags * 2 > post.words())
            tags.give(Flag.SPAM_HINT, Rule.MANY_LINKS_OR_TAGS, List.of(links + " / " + hashtags));
    }

    private void opportunity(List<String> need) {
        if (tags.has(Flag.SPAM_HINT)) return;
        if (!need.isEmpty()) tags.give(Flag.OPPORTUNITY, Rule.CLIENT_NEED, need);
        fromWords(Cue.BUY, Flag.OPPORTUNITY, Rule.OPPORTUNITY_WORDS);
        fromWords(Cue.NEED, Flag.OPPORTUNITY, Rule.OPPORTUNITY_WORDS);
    }
}
