package balie.triage.learning;

import balie.triage.judge.Judged;
import balie.triage.judge.Learnable;
import balie.triage.judge.Learnt;
import balie.triage.judge.OwnModel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One client's heads, each a version of what was learnt of one tag. Immutable. */
public final class ClientHeads implements OwnModel {
    private static final double SMALLEST_OF_FIRST = 0.3;
    private static final int MOST = 3;

    private final Map<Learnable, Numbered> heads;
    private final String version;

    /** A head and its version, from 1. */
    public record Numbered(int version, Head head) {}

    /** @param heads at least one */
    public ClientHeads(Map<Learnable, Numbered> heads) {
        this.heads = Collections.unmodifiableMap(new EnumMap<>(heads));
        var versions = new EnumMap<Learnable, Integer>(Learnable.class);
        heads.forEach((tag, head) -> versions.put(tag, head.version));
        this.version = OwnModel.version(versions);
    }

    /** The features that heads of all tags learn from and answer by. */
    public static Features features(Judged shared) {
        return FeatureReader.read(shared, shared.verdict().categories());
    }

    /** The head of that tag; null for none. */
    public Numbered of(Learnable tag) {
        return heads.get(tag);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Learnt answer(Judged shared) {
        var features = features(shared);
        var answers = new EnumMap<Learnable, List<Learnt.Label>>(Learnable.class);
        heads.forEach((tag, head) -> answers.put(tag, labels(tag, head.head, shared, features)));
        return new Learnt(answers);
    }

    private static List<Learnt.Label> labels(Learnable tag, Head head, Judged shared, Features features) {
        var shares = head.shares(features);
        var given = tag == Learnable.MOTIVES ? ranked(shares) : head.holding(shares);
        return given.stream()
                .limit(MOST)
                .map(one -> new Learnt.Label(
                        one.label(), one.share(), Evidence.words(head, one.label(), shared.post(), features)))
                .toList();
    }

    /** Of a head's shares, surest first, those that make a ranking of motives: at most three, none far behind the first. */
    public static List<Head.Share> ranked(List<Head.Share> shares) {
        double least = shares.get(0).share() * SMALLEST_OF_FIRST;
        return shares.stream().limit(MOST).filter(one -> one.share() >= least).toList();
    }
}
