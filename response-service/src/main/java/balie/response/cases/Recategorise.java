package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import java.time.Instant;
import java.util.List;

/**
 * Somebody corrected what the case is about, open or closed. Clocks that run go on towards the targets of its new categories. It follows
 * from the correction of a mention, and is taken back by correcting that again: undoing it here would leave the mention as it is.
 *
 * @param categories the whole list, most important first
 */
public record Recategorise(String by, List<String> categories, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        if (progress.file().categories().equals(categories)) return progress.accepted();
        var corrected = progress.file().categories(categories);
        var clocks = new CaseClocks(corrected, progress.terms(), progress.at()).rescheduled();
        return progress.then(Kind.RECATEGORISED, by, Detail.NONE, corrected.clocks(clocks))
                .accepted();
    }
}
