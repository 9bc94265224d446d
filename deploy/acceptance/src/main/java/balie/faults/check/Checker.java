package balie.faults.check;

import balie.faults.journal.Journal;
import java.time.Duration;
import java.util.List;

/**
 * Judges what the desk holds by what those outside it wrote down. Pure; finds nothing where all is well.
 *
 * @param firstResponse every client's target, open day and night
 * @param resolution likewise
 * @param tolerance between the clocks of those who write times down
 */
public record Checker(Duration firstResponse, Duration resolution, Duration tolerance) {

    public Checker(Duration firstResponse, Duration resolution) {
        this(firstResponse, resolution, Duration.ofMillis(50));
    }

    public List<Finding> judge(Journal journal, Held held) {
        var meant = new Held(held.at(), held.stream().without(journal.poison()), held.desk(), held.reports());
        return rules().stream()
                .flatMap(rule -> rule.judge(journal, meant).stream())
                .toList();
    }

    /** How late missed first responses were told. */
    public Lateness lateness(Held held) {
        return Lateness.of(held, firstResponse);
    }

    private List<Rule> rules() {
        return List.of(
                new PostsCollected(),
                new PostsTriaged(),
                new PostsAtDesk(),
                new PostsInReports(),
                new StreamInOrder(),
                new RevisionsTriaged(),
                new CasesWanted(),
                new HistoryWhole(),
                new ClaimsKept(),
                new RepliesKept(),
                new DeedsKept(),
                new FirstResponsesTimed(firstResponse, tolerance),
                new ResolutionsTimed(resolution, tolerance),
                new BreachesEscalated(),
                new AlertsDelivered(),
                new MentionsCounted(),
                new CasesCounted(),
                new DeadLettersMeant(),
                new NothingLeft());
    }
}
