package balie.triage.judge;

import balie.events.MentionCollected;
import balie.events.Verdict;
import balie.triage.client.ClientView;
import balie.triage.client.Concern;
import balie.triage.language.LanguageDetector;
import balie.triage.motive.MotiveJudge;
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
 * Judges mentions. Pure: the same mention and the same version of a profile get the same verdict from the same {@link #MODEL_VERSION},
 * whenever and wherever. Any text gets a verdict; what is not understood gets a low confidence. Safe for use by several threads.
 */
public final class Judge {
    /** Names the lexicons, rules and weights; changes with any of them. */
    public static final String MODEL_VERSION = "2026-2";

    private final LanguageDetector languages = LanguageDetector.telling(List.of("nl", "en", "de", "fr"));
    private final SentimentJudge sentiment = SentimentJudge.shipped();
    private final CueBook cueBook = CueBook.shipped();
    private final MotiveJudge motives = MotiveJudge.shipped();

    /** The verdict on a mention of that client. */
    public Verdict verdict(MentionCollected mention, ClientView client) {
        if (mention.change() == MentionCollected.Change.WITHDRAWN) return Withdrawal.verdict(client.profileVersion());
        return judged(mention, client).verdict();
    }

    /** The verdict on a mention that stands, with what was read in it. */
    public Judged judged(MentionCollected mention, ClientView client) {
        var post = Post.of(mention.title(), mention.text());
        var language = languages.detect(post, mention.declaredLanguage(), client.languages());
        var cues = cueBook.in(post, language.code());
        var felt = sentiment.judge(post, language.code());
        var feeling = isMockery(felt, cues) ? felt.turnedByIrony() : felt;
        var concern = Concern.of(mention, post, cues, client);
        var tags = Tagging.tags(post, cues, feeling, concern.accounts(), concern.needWords());
        var setting = Setting.of(post, mention.channel(), cues, tags, feeling, concern.isNamed());
        var ranking = motives.rank(mention.channel(), cues, feeling, tags, setting, post.words());
        var reading = new Reading(
                concern,
                mention.channel(),
                feeling,
                cues,
                tags,
                setting,
                ranking.first(),
                mention.author().followers(),
                client.influentialFollowers());
        var decision = DecisionScheme.decide(reading, client.goals());
        var categories = client.categoriesIn(post);
        var findings = new Findings(
                post,
                language,
                mention.declaredLanguage(),
                felt.isPositive() && feeling.isNegative(),
                reading,
                ranking,
                categories,
                decision);
        return new Judged(post, reading, findings.verdict(client.profileVersion()));
    }

    private static boolean isMockery(Feeling felt, Cues cues) {
        return felt.isPositive() && cues.has(Cue.IRONY) && cues.has(Cue.PROBLEM);
    }
}
