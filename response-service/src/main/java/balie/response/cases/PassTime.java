package balie.response.cases;

import java.time.Instant;

/** Time has passed: warnings that fell due are given, and deadlines that passed are breached. */
public record PassTime(Instant at) implements CaseCommand {
    @Override
    public String by() {
        return null;
    }

    @Override
    public Decision on(Progress progress) {
        return progress.then(progress.clocks().noticedByNow()).accepted();
    }
}
