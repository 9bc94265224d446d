package balie.triage.judge;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Urgency;
import balie.triage.rule.Rule;
import balie.triage.scheme.Reading;
import balie.triage.signal.Cue;
import java.util.List;

/** How soon a mention wants attention, and what makes it so. */
record UrgencyChoice(Urgency urgency, Rule rule, List<String> evidence) {

    static UrgencyChoice of(Reading reading, boolean react) {
        if (!reading.concern().concerning()) return low();
        var cues = reading.cues();
        boolean serious = reading.has(Flag.COMPLAINT) || reading.feeling().isNegative();
        if (serious && cues.has(Cue.DANGER)) return high(Rule.DANGER_WORDS, cues.words(Cue.DANGER));
        if (serious && reading.isInfluential())
            return high(Rule.INFLUENTIAL_AND_NEGATIVE, List.of(String.valueOf(reading.followers())));
        if (react && serious && cues.has(Cue.THREAT)) return high(Rule.THREAT_WORDS, cues.words(Cue.THREAT));
        if (react && cues.has(Cue.URGENT)) return high(Rule.URGENT_WORDS, cues.words(Cue.URGENT));
        return react ? new UrgencyChoice(Urgency.NORMAL, Rule.NOTHING_SPECIAL, List.of()) : low();
    }

    private static UrgencyChoice high(Rule rule, List<String> evidence) {
        return new UrgencyChoice(Urgency.HIGH, rule, evidence);
    }

    private static UrgencyChoice low() {
        return new UrgencyChoice(Urgency.LOW, Rule.NO_REACTION_NEEDED, List.of());
    }
}
