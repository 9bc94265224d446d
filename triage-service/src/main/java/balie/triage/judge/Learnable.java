package balie.triage.judge;

import balie.events.Verdict;
import balie.events.Verdict.Flag;
import java.util.List;
import java.util.Locale;

/** The tags that a client's own model can answer, and how each is said in labels. */
public enum Learnable {
    SENTIMENT,
    /** Of a ranking the first is learnt: that is what a team acts on. */
    MOTIVES,
    CATEGORIES,
    COMPLAINT;

    /** The label that says that no category fits; no category has it as its id. */
    public static final String NONE = "";

    public static final String YES = "YES";
    public static final String NO = "NO";

    /** What the verdict says of this tag. */
    public List<String> labels(Verdict verdict) {
        return switch (this) {
            case SENTIMENT -> List.of(verdict.sentiment().polarity().name());
            case MOTIVES -> firstMotive(verdict);
            case CATEGORIES -> verdict.categories().isEmpty() ? List.of(NONE) : verdict.categories();
            case COMPLAINT -> List.of(verdict.flags().contains(Flag.COMPLAINT) ? YES : NO);
        };
    }

    private static List<String> firstMotive(Verdict verdict) {
        return verdict.motives().stream()
                .limit(1)
                .map(one -> one.motive().name())
                .toList();
    }

    /** As written in model versions and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
