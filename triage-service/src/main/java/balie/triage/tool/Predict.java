package balie.triage.tool;

import balie.events.ChannelType;
import balie.events.Verdict;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import balie.triage.judge.Judged;
import balie.triage.judge.LooseText;
import balie.triage.learning.ClientHeads;
import balie.triage.learning.FeatureReader;
import balie.triage.learning.Head;
import balie.triage.learning.Lesson;
import balie.triage.learning.Tutor;
import java.util.List;
import java.util.Optional;

/** Labels texts for one task, by the shared model or by a head that was first learnt from corrections. */
final class Predict {
    private static final Judge JUDGE = new Judge();

    private final Task task;
    private final ChannelType channel;
    private final ClientView client;
    private final Optional<Head> head;

    Predict(Task task, ChannelType channel, List<Labelled> corrections) {
        if (task == Task.LANGUAGE && !corrections.isEmpty())
            throw new IllegalArgumentException("Languages are not learnt from corrections.");
        this.task = task;
        this.channel = channel;
        this.client = task == Task.CATEGORY ? WebShop.view() : ClientView.UNKNOWN;
        this.head = Tutor.learn(corrections.stream().map(this::lesson).toList());
    }

    /** The label of a text; sets and rankings joined by a bar. */
    String label(String text) {
        var judged = judged(text);
        var shared = task.labels(judged.verdict());
        return String.join(
                "|", head.map(learnt -> learnt(learnt, judged, shared)).orElse(shared));
    }

    /** All that the shared model says of a text on that kind of channel. */
    static Verdict verdict(String text, ChannelType channel) {
        return JUDGE.verdict(new LooseText(channel, null, text).mention(), ClientView.UNKNOWN);
    }

    private List<String> learnt(Head learnt, Judged judged, List<String> shared) {
        var features = FeatureReader.read(judged, shared);
        return task == Task.MOTIVE
                ? ClientHeads.ranked(learnt.shares(features)).stream()
                        .map(Head.Share::label)
                        .toList()
                : learnt.answer(features);
    }

    // Of a ranking the first is learnt: that is what a team acts on.
    private Lesson lesson(Labelled correction) {
        var judged = judged(correction.text());
        var shared = task.labels(judged.verdict());
        var right = List.of(correction.label().split("\\|"));
        var features = FeatureReader.read(judged, shared);
        if (task != Task.MOTIVE) return new Lesson(features, right, shared);
        return new Lesson(features, right.subList(0, 1), shared.subList(0, 1));
    }

    private Judged judged(String text) {
        return JUDGE.judged(new LooseText(channel, null, text).mention(), client);
    }
}
