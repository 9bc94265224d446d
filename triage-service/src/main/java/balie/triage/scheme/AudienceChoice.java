package balie.triage.scheme;

import balie.events.ClientProfile.Goal;
import balie.events.Verdict.Audience;
import balie.triage.rule.Rule;
import java.util.List;

/** Public or one-to-one, by the first of the client's goals that the reaction can serve. */
public record AudienceChoice(Audience audience, Rule rule) {

    static AudienceChoice of(Occasion occasion, List<Goal> goals) {
        for (var goal : goals) if (occasion.serves(goal)) return by(goal);
        var audience = occasion == Occasion.COMPLAINT ? Audience.ONE_TO_ONE : Audience.PUBLIC;
        return new AudienceChoice(audience, Rule.NO_GOAL_FITS);
    }

    private static AudienceChoice by(Goal goal) {
        return switch (goal) {
            case HELP_INDIVIDUALS -> new AudienceChoice(Audience.ONE_TO_ONE, Rule.GOAL_HELP_INDIVIDUALS);
            case REPUTATION -> new AudienceChoice(Audience.PUBLIC, Rule.GOAL_REPUTATION);
            case SEARCH_RESULTS -> new AudienceChoice(Audience.PUBLIC, Rule.GOAL_SEARCH_RESULTS);
            case EXPLAIN_PRODUCTS -> new AudienceChoice(Audience.PUBLIC, Rule.GOAL_EXPLAIN_PRODUCTS);
        };
    }
}
