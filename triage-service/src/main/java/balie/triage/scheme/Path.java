package balie.triage.scheme;

import balie.events.ClientProfile.Goal;
import balie.events.ClientProfile.Need;
import balie.events.Verdict.Advice;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Reason;
import balie.events.Verdict.Step;
import balie.events.Verdict.Way;
import balie.triage.rule.Rule;
import balie.triage.scheme.DecisionScheme.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answers given so far, in order, and what they lead to. */
final class Path {
    private final List<Goal> goals;
    private final List<Step> steps = new ArrayList<>();

    Path(List<Goal> goals) {
        this.goals = goals;
    }

    boolean yes(Question question, Rule rule, List<String> evidence) {
        return step(question, true, rule, evidence);
    }

    boolean no(Question question, Rule rule, List<String> evidence) {
        return step(question, false, rule, evidence);
    }

    boolean step(Question question, boolean answer, Rule rule, List<String> evidence) {
        steps.add(new Step(question.code(), answer, rule.code(), evidence));
        return answer;
    }

    Decision watch() {
        return new Decision(new Advice(false, Way.WATCH, null, steps), null);
    }

    Decision react(Way way, Occasion occasion) {
        return react(way, occasion, Optional.empty());
    }

    /** With the page that helps with the need, if there is one. */
    Decision react(Way way, Occasion occasion, Optional<Need> need) {
        var choice = AudienceChoice.of(occasion, goals);
        var page = need.map(Need::page).orElse(null);
        return new Decision(new Advice(true, way, choice.audience(), steps, page), choice);
    }

    /** The words that made it a question. */
    List<String> questionIn(Reading reading) {
        var tag = "flag." + Flag.QUESTION.name().toLowerCase(Locale.ROOT);
        return reading.tags().reasons().stream()
                .filter(reason -> reason.tag().equals(tag))
                .map(Reason::evidence)
                .findFirst()
                .orElse(List.of());
    }
}
