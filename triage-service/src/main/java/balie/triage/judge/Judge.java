package balie.triage.judge;

import balie.events.MentionCollected;
import balie.events.Verdict;
import balie.triage.client.ClientView;
import balie.triage.client.Concern;
import balie.triage.language.LanguageDetector;
import balie.triage.motive.MotiveJudge;
import balie.triage.motive.MotiveJudge.Sight;
import balie.triage.scheme.DecisionScheme;
import balie.triage.scheme.Reading;
import balie.triage.sentiment.Feeling;
import balie.triage.sentiment.SentimentJudge;
import balie.triage.signal.Cue;
import balie.triage.signal.CueBook;
import balie.triage.signal.Cues;
import balie.triage.signal.Setting;
import balie.triage.signal.Tagging;
import balie.triage.text.Post;
import java.util.List;

/**
 * Judges mentions. Pure: the same mention and the same version of a profile get the same verdict from the same {@link #MODEL_VERSION} and
 * the same version of the client's own model, whenever and wherever. Any text gets a verdict; what is not understood gets a low
 * confidence. Safe for use by several threads.
 */
public final class Judge {
    /** Names the lexicons, rules and weights; changes with any of them. */
    public static final String MODEL_VERSION = "2026-3";

    private final LanguageDetector languages = LanguageDetector.telling(List.of("nl", "en", "de", "fr"));
    private final SentimentJudge sentiment = SentimentJudge.shipped();
    private final CueBook cueBook = CueBook.shipped();
    private final MotiveJudge motives;

    private Judge(MotiveJudge motives) {
        this.motives = motives;
    }

    public Judge() {
        this(MotiveJudge.shipped());
    }

    /** Ranks motives by the rules alone, for those who learn what examples teach beside them. */
    public static Judge byRules() {
        return new Judge(MotiveJudge.untrained());
    }

    /** The verdict of the shared model on a mention of that client. */
    public Verdict verdict(MentionCollected mention, ClientView client) {
        return verdict(mention, client, OwnModel.NONE);
    }

    /**
     * The verdict on a mention of that client, whose own model has the last word on the tags that it answers. What follows from those tags
     * follows from its answers.
     */
    public Verdict verdict(MentionCollected mention, ClientView client, OwnModel own) {
        if (mention.change() == MentionCollected.Change.WITHDRAWN) return Withdrawal.verdict(client.profileVersion());
        var read = read(mention, client);
        var shared = found(read, Learnt.NOTHING);
        if (own.equals(OwnModel.NONE)) return shared.verdict(client.profileVersion(), MODEL_VERSION);
        var learnt = own.answer(judged(read, shared));
        return found(read, learnt).verdict(client.profileVersion(), MODEL_VERSION + own.version());
    }

    /** The shared model's verdict on a mention that stands, with what was read in it. */
    public Judged judged(MentionCollected mention, ClientView client) {
        var read = read(mention, client);
        return judged(read, found(read, Learnt.NOTHING));
    }

    private static Judged judged(Read read, Findings shared) {
        return new Judged(read.post, shared.reading(), shared.verdict(read.client.profileVersion(), MODEL_VERSION));
    }

    /** What is read in a mention, whatever is made of it. */
    private record Read(
            MentionCollected mention,
            ClientView client,
            Post post,
            LanguageDetector.Finding language,
            Cues cues,
            Feeling felt,
            Concern concern) {}

    private Read read(MentionCollected mention, ClientView client) {
        var post = Post.of(mention.title(), mention.text());
        var language = languages.detect(post, mention.declaredLanguage(), client.languages());
        var cues = cueBook.in(post, language.code());
        var felt = sentiment.judge(post, language.code());
        return new Read(mention, client, post, language, cues, felt, Concern.of(mention, post, cues, client));
    }

    private Findings found(Read read, Learnt learnt) {
        var cues = read.cues;
        var meant = isMockery(read.felt, cues) ? read.felt.turnedByIrony() : read.felt;
        var feeling = learnt.feeling(meant);
        var concern = read.concern;
        var tags = learnt.tags(Tagging.tags(read.post, cues, feeling, concern.accounts(), concern.needWords()));
        var channel = read.mention.channel();
        var setting = Setting.of(read.post, channel, cues, tags, feeling, concern.isNamed());
        var ranking = learnt.ranking(motives.rank(new Sight(read.post, channel, cues, feeling, tags, setting)));
        var reading = new Reading(
                read.concern,
                read.mention.channel(),
                feeling,
                cues,
                tags,
                setting,
                ranking.first(),
                read.mention.author().followers(),
                read.client.influentialFollowers());
        return new Findings(
                read.post,
                read.language,
                read.mention.declaredLanguage(),
                read.felt.isPositive() && meant.isNegative(),
                reading,
                ranking,
                learnt.categories(read.client.categoriesIn(read.post), read.client.categoryIds()),
                DecisionScheme.decide(reading, read.client.goals()),
                learnt);
    }

    private static boolean isMockery(Feeling felt, Cues cues) {
        return felt.isPositive() && cues.has(Cue.IRONY) && cues.has(Cue.PROBLEM);
    }
}
