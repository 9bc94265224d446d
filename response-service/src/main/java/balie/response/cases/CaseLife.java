package balie.response.cases;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Kind;
import java.time.Instant;

/**
 * Carries out what is to be done to cases. Time comes first: a deadline that passed before a command is breached before it, at the
 * deadline, whether or not a timer had noticed.
 */
public final class CaseLife {
    private CaseLife() {}

    /**
     * A mention opens a case.
     *
     * @param by login of the person who opens it by hand; null when the mention does by itself
     */
    public static Accepted open(CaseKey key, IncomingMention mention, String by, Instant at, CaseTerms terms) {
        var origin = new Origin(mention.channel(), mention.publishedAt(), at, by);
        var progress = Progress.of(CaseFile.of(key, origin), terms, at);
        var opened = progress.file().joinedBy(mention);
        var clocks = new CaseClocks(opened, terms, at)
                .started(mention.clockStart(), ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION);
        return progress.then(Kind.OPENED, by, Details.mention(mention.mentionId()), opened.clocks(clocks))
                .accepted();
    }

    /** Carries out a command, or says why not. Commands that come late or twice are told by what they find. */
    public static Decision decide(CaseFile file, CaseCommand command, CaseTerms terms) {
        var now = Progress.of(file, terms, command.at());
        var timely = now.then(now.clocks().breachedByNow());
        var decision = command.on(timely);
        return decision instanceof Accepted accepted ? withTakeBack(accepted, timely, command) : decision;
    }

    private static Decision withTakeBack(Accepted accepted, Progress before, CaseCommand command) {
        var move = accepted.file().lastMove();
        if (!command.undoable() || move == before.file().lastMove()) return accepted;
        var done = accepted.events().stream()
                .filter(event -> event.sequence() == move)
                .findFirst();
        var takeBack = done.map(event -> new TakeBack(before.file(), move, event.kind(), command.by(), before.at()));
        return new Accepted(accepted.file(), accepted.events(), takeBack);
    }
}
