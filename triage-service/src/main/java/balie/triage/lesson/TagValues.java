package balie.triage.lesson;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.triage.judge.Learnable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A tag's value in events as the labels that are learnt. */
final class TagValues {
    private TagValues() {}

    /** Empty where the tag cannot have that value, as of a newer version of the events. */
    static Optional<List<String>> labels(Learnable tag, List<String> values) {
        return switch (tag) {
            case SENTIMENT -> Optional.of(values).filter(one -> one.size() == 1 && are(Polarity.values(), one));
            case MOTIVES -> Optional.of(values).filter(some -> !some.isEmpty() && are(Motive.values(), some));
            case CATEGORIES -> Optional.of(values.isEmpty() ? List.of(Learnable.NONE) : values);
            case COMPLAINT ->
                Optional.of(List.of(values.contains(Flag.COMPLAINT.name()) ? Learnable.YES : Learnable.NO));
        };
    }

    private static boolean are(Enum<?>[] constants, List<String> values) {
        return Arrays.stream(constants).map(Enum::name).toList().containsAll(values);
    }
}
