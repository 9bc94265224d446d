package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import java.time.Instant;

/** Somebody writes a note at the case, open or closed. What it says is kept with the case and told to nobody. */
public record AddNote(String by, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        return progress.then(Kind.NOTED, by, Detail.NONE, progress.file()).accepted();
    }
}
