package balie.benchmark;

import balie.events.MentionCollected;
import balie.events.Verdict;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import balie.triage.judge.Judged;
import balie.triage.language.LanguageDetector;
import balie.triage.learning.FeatureReader;
import balie.triage.learning.Head;
import balie.triage.sentiment.Feeling;
import balie.triage.sentiment.SentimentJudge;
import balie.triage.text.Post;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts a second on one warm thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Triage {
    private final Judge judge = new Judge();
    private final LanguageDetector languages = LanguageDetector.telling(List.of("nl", "en", "de", "fr"));
    private final SentimentJudge sentiment = SentimentJudge.shipped();
    private final List<MentionCollected> mentions =
            Posts.TEXTS.stream().map(Posts::mention).toList();
    private final MentionCollected hundred = Posts.mention(Posts.ofLength(100));
    private final MentionCollected hundredThousand = Posts.mention(Posts.ofLength(100_000));
    private int next;

    /** A head, and a mention that is judged already. */
    @State(Scope.Thread)
    public static class Taught {
        private final Judge judge = new Judge();
        private final Head head = Heads.full(judge, 1);
        private final Judged judged = judge.judged(Posts.mention(Posts.TEXTS.get(0)), ClientView.UNKNOWN);
    }

    /** All tags of one mention; to be at least 8,000. */
    @Benchmark
    public Verdict allTags() {
        return judge.verdict(mentions.get(next()), ClientView.UNKNOWN);
    }

    /** To be at least 15,000. */
    @Benchmark
    public Feeling languageAndSentiment() {
        var post = Post.of(mentions.get(next()).text());
        return sentiment.judge(post, languages.detect(post, null, List.of()).code());
    }

    /** What one head adds to a mention that is judged. */
    @Benchmark
    public List<String> answerOfHead(Taught taught) {
        return taught.head.answer(FeatureReader.read(taught.judged, List.of()));
    }

    /** 100 characters; the next is to take at most 1,200 times as long. */
    @Benchmark
    public Verdict hundredCharacters() {
        return judge.verdict(hundred, ClientView.UNKNOWN);
    }

    @Benchmark
    public Verdict hundredThousandCharacters() {
        return judge.verdict(hundredThousand, ClientView.UNKNOWN);
    }

    private int next() {
        next = (next + 1) % mentions.size();
        return next;
    }
}
