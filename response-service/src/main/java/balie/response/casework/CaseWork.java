package balie.response.casework;

import balie.events.CaseEvent;
import balie.response.cases.Accepted;
import balie.response.cases.ApplyTerms;
import balie.response.cases.CaseCommand;
import balie.response.cases.CaseFile;
import balie.response.cases.CaseLife;
import balie.response.cases.CaseTerms;
import balie.response.cases.Decision;
import balie.response.cases.TakeBack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case on its way through a transaction: several things may happen to it before it is kept. Whatever touches a case first brings its
 * clocks in line with what holds for the client now.
 */
final class CaseWork {
    private final StoredCase held;
    private final CaseTerms terms;
    private final List<CaseEvent> events = new ArrayList<>();
    private CaseFile file;
    private Optional<TakeBack> takeBack = Optional.empty();
    private boolean urgent;

    private CaseWork(StoredCase held, CaseTerms terms) {
        this.held = held;
        this.terms = terms;
    }

    /** On a case that is there, at the transaction's time. */
    static CaseWork on(StoredCase held, CaseTerms terms, Instant at) {
        var work = new CaseWork(held, terms);
        work.file = held.file();
        work.takeBack = held.takeBack();
        if (held.profileVersion() != terms.profile().version()) work.decide(new ApplyTerms(at));
        return work;
    }

    /** On a case that is being opened. */
    static CaseWork opening(Accepted opened, CaseTerms terms) {
        var work = new CaseWork(null, terms);
        work.take(opened);
        return work;
    }

    Decision decide(CaseCommand command) {
        var decision = CaseLife.decide(file, command, terms);
        if (decision instanceof Accepted accepted) take(accepted);
        return decision;
    }

    /** What was decided about the case as it stands. */
    void take(Accepted accepted) {
        file = accepted.file();
        events.addAll(accepted.events());
        takeBack = accepted.takeBack().or(() -> takeBack.filter(last -> last.move() == file.lastMove()));
    }

    void urgent() {
        urgent = true;
    }

    boolean opens() {
        return held == null;
    }

    /** Whether it holds mentions that it did not hold before. */
    boolean tookMentions() {
        return opens() || !file.mentions().equals(held.file().mentions());
    }

    boolean changed() {
        return opens()
                || !events.isEmpty()
                || !file.equals(held.file())
                || held.profileVersion() != terms.profile().version();
    }

    CaseFile file() {
        return file;
    }

    CaseTerms terms() {
        return terms;
    }

    Optional<TakeBack> takeBack() {
        return takeBack;
    }

    List<CaseEvent> events() {
        return events;
    }

    Happening happening(Instant at) {
        return new Happening(opens() ? null : held.file(), file, events, urgent, at);
    }
}
