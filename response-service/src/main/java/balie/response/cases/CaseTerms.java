package balie.response.cases;

import balie.events.CaseEvent.ClockKind;
import balie.events.ClientProfile;
import balie.response.hours.BusinessHours;
import balie.response.hours.HoursVersions;
import balie.response.sla.Aim;
import balie.response.sla.SlaPolicy;
import balie.response.sla.Targets;
import java.time.Duration;

/**
 * What was agreed about a client's cases.
 *
 * @param profile as it holds now
 * @param hours by version of the profile, the present one and every one that an open clock was reckoned with
 * @param reopenWithin how long after its closing a new post reopens a case; later it opens the conversation's next case
 * @param undoWithin how long a person can take back what he did
 */
public record CaseTerms(
        ClientProfile profile, HoursVersions hours, SlaPolicy sla, Duration reopenWithin, Duration undoWithin) {

    BusinessHours currentHours() {
        return hours.version(profile.version());
    }

    /** Whether anybody replies for the client, so that its posts make cases with clocks. */
    boolean repliesAreMade() {
        return SlaPolicy.appliesTo(profile);
    }

    /** Whether a mention reopens a closed case: a new post that wants a reaction, found soon enough. An edit of an old one does not. */
    boolean reopen(CaseFile file, IncomingMention mention) {
        return repliesAreMade() && mention.newPost() && mention.wantsReaction() && !isPastReopening(file, mention);
    }

    /** Whether the case was closed so long before the mention was found that it is left closed. */
    boolean isPastReopening(CaseFile file, IncomingMention mention) {
        var closedAt = file.standing().closedAt();
        return closedAt != null && mention.clockStart().isAfter(closedAt.plus(reopenWithin));
    }

    /** What a clock of this case allows, by its channel and the categories it has now. */
    Aim aim(ClockKind kind, CaseFile file) {
        var targets = Targets.of(profile.sla(), file.origin().channel(), file.categories());
        return sla.aim(targets.of(kind));
    }
}
