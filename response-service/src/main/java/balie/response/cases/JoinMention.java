package balie.response.cases;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.WaitingFor;
import java.time.Instant;

/**
 * A mention of the case's conversation came in. A new post that wants a reaction reopens a closed case; one by the customer, or that
 * wants a reaction, ends waiting for him. A mention that the case holds already changes nothing.
 */
public record JoinMention(IncomingMention mention, Instant at) implements CaseCommand {
    @Override
    public String by() {
        return null;
    }

    @Override
    public Decision on(Progress progress) {
        if (progress.file().holds(mention.mentionId())) return progress.accepted();
        var closed = !progress.standing().open();
        return closed && progress.terms().reopen(progress.file(), mention) ? reopen(progress) : join(progress);
    }

    private Decision join(Progress progress) {
        var joined = progress.then(
                Kind.MENTION_JOINED,
                null,
                Details.mention(mention.mentionId()),
                progress.file().joinedBy(mention));
        var answered = progress.standing().waitingFor() == WaitingFor.CUSTOMER && mention.endsWaiting();
        return (answered ? joined.resumed(null, Details.newPost(mention.mentionId())) : joined).accepted();
    }

    private Decision reopen(Progress progress) {
        var reopened = progress.file().joinedBy(mention).reopened();
        var clocks = new CaseClocks(reopened, progress.terms(), progress.at())
                .started(mention.clockStart(), ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION);
        return progress.then(Kind.REOPENED, null, Details.newPost(mention.mentionId()), reopened.clocks(clocks))
                .accepted();
    }
}
