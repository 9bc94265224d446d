package balie.triage.judge;

import balie.events.Verdict;
import balie.events.Verdict.Language;
import balie.events.Verdict.Reason;
import balie.events.Verdict.Sentiment;
import balie.triage.language.LanguageDetector;
import balie.triage.motive.MotiveJudge.Ranking;
import balie.triage.rule.Rule;
import balie.triage.scheme.DecisionScheme.Decision;
import balie.triage.scheme.Reading;
import balie.triage.text.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found about one mention, and how it becomes a verdict. */
record Findings(
        Post post,
        LanguageDetector.Finding language,
        String declaredLanguage,
        boolean mockery,
        Reading reading,
        Ranking ranking,
        Map<String, List<String>> categories,
        Decision decision,
        Learnt learnt) {

    Verdict verdict(int profileVersion, String modelVersion) {
        var urgency = UrgencyChoice.of(reading, decision.advice().react());
        return new Verdict(
                profileVersion,
                modelVersion,
                reading.concern().concerning(),
                new Language(language.code(), rounded(language.confidence())),
                new Sentiment(reading.feeling().polarity(), rounded(sentimentConfidence())),
                ranking.motives(),
                List.copyOf(categories.keySet()),
                reading.tags().flags(),
                Influence.of(reading.followers()),
                urgency.urgency(),
                decision.advice(),
                reasons(urgency));
    }

    /** A feeling read in a language that is uncertain is uncertain as well. */
    private double sentimentConfidence() {
        return reading.feeling().confidence() * (0.5 + 0.5 * language.confidence());
    }

    private List<Reason> reasons(UrgencyChoice urgency) {
        var reasons = new ArrayList<Reason>();
        reasons.add(
                reading.concern().rule().reason("concerning", reading.concern().evidence()));
        reasons.add(languageReason());
        reasons.add(sentimentReason());
        reasons.addAll(ranking.reasons());
        var byWhat = learnt.answers(Learnable.CATEGORIES) ? Rule.LEARNT : Rule.CATEGORY_WORDS;
        categories.forEach((id, words) -> reasons.add(byWhat.reason("category." + id, words)));
        reasons.addAll(reading.tags().reasons());
        reasons.add(Influence.reason(reading.followers()));
        reasons.add(urgency.rule().reason("urgency", urgency.evidence()));
        if (decision.audience() != null) reasons.add(decision.audience().rule().reason("audience", List.of()));
        return reasons;
    }

    private Reason languageReason() {
        if (post.words() == 0) return Rule.NO_WORDS.reason("language", List.of());
        boolean asDeclared = declaredLanguage != null
                && declaredLanguage.toLowerCase(Locale.ROOT).startsWith(language.code());
        if (asDeclared) return Rule.DECLARED_LANGUAGE.reason("language", List.of(language.code()));
        return Rule.WORDS_AND_LETTERS.reason("language", List.of());
    }

    private Reason sentimentReason() {
        var feeling = reading.feeling();
        if (learnt.answers(Learnable.SENTIMENT)) return Rule.LEARNT.reason("sentiment", feeling.words());
        if (mockery) return Rule.PRAISE_TURNED_BY_IRONY.reason("sentiment", feeling.words());
        boolean lexicon = language.code().equals("nl") || language.code().equals("en");
        if (feeling.words().isEmpty())
            return (lexicon ? Rule.NO_FEELING_WORDS : Rule.NO_LEXICON_FOR_LANGUAGE).reason("sentiment", List.of());
        return (lexicon ? Rule.LEXICON : Rule.EMOJI_ONLY).reason("sentiment", feeling.words());
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
