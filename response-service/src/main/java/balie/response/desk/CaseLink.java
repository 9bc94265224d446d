package balie.response.desk;

import balie.platform.session.VisibleClients;
import balie.response.mentions.StoredMention;
import java.util.Map;
import java.util.UUID;

/**
 * How a mention leads to its case.
 *
 * @param caseId null while it is in none
 * @param mayOpen whether the person may make it a case
 */
record CaseLink(UUID mentionId, UUID caseId, boolean mayOpen) {
    /** {@code cases} by mention; {@code works} are the clients whose cases the person works. */
    static CaseLink of(StoredMention mention, Map<UUID, UUID> cases, VisibleClients works) {
        var caseId = cases.get(mention.mentionId());
        var may = caseId == null && !mention.withdrawn() && works.includes(mention.clientId());
        return new CaseLink(mention.mentionId(), caseId, may);
    }
}
