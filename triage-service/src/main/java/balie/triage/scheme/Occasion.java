package balie.triage.scheme;

import balie.events.ClientProfile.Goal;
import java.util.List;

/** What a reaction would be about, and which of a client's goals it can serve. */
public enum Occasion {
    PRAISE(Goal.REPUTATION, Goal.SEARCH_RESULTS),
    CORRECTION(Goal.REPUTATION, Goal.SEARCH_RESULTS, Goal.EXPLAIN_PRODUCTS),
    COMPLAINT(Goal.HELP_INDIVIDUALS, Goal.REPUTATION, Goal.SEARCH_RESULTS),
    NEED(Goal.HELP_INDIVIDUALS, Goal.EXPLAIN_PRODUCTS, Goal.SEARCH_RESULTS),
    QUESTION(Goal.HELP_INDIVIDUALS, Goal.EXPLAIN_PRODUCTS, Goal.SEARCH_RESULTS);

    private final List<Goal> goals;

    Occasion(Goal... goals) {
        this.goals = List.of(goals);
    }

    boolean serves(Goal goal) {
        return goals.contains(goal);
    }
}
