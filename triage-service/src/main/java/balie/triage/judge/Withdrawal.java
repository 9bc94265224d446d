package balie.triage.judge;

import balie.events.Verdict;
import balie.events.Verdict.Language;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.Sentiment;
import balie.events.Verdict.Urgency;
import balie.triage.language.LanguageDetector;
import balie.triage.rule.Rule;
import balie.triage.scheme.DecisionScheme;
import java.util.List;
import java.util.Set;

/** The verdict on a mention that is gone from its source: nothing is felt, nothing is wanted, nobody reacts. */
final class Withdrawal {
    private Withdrawal() {}

    static Verdict verdict(int profileVersion) {
        return new Verdict(
                profileVersion,
                Judge.MODEL_VERSION,
                true,
                new Language(LanguageDetector.UNDETERMINED, 0),
                new Sentiment(Polarity.NEUTRAL, 0),
                List.of(),
                List.of(),
                Set.of(),
                null,
                Urgency.LOW,
                DecisionScheme.withdrawn().advice(),
                List.of(Rule.WITHDRAWN.reason("advice", List.of())));
    }
}
