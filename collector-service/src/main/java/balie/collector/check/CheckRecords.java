package balie.collector.check;

import balie.collector.lately.Documents;
import balie.events.Topic;
import balie.platform.delivery.Outbox;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Remembers a check in one transaction: the mentions' new revisions and that they are to be told, the cursor, when the source is due again,
 * and that the host is free. What was told of a revision is therefore what is remembered of it, whatever dies when.
 */
@ApplicationScoped
class CheckRecords {
    private final Transactions transactions;
    private final MentionLedger mentions;
    private final CheckLedger checks;
    private final Documents documents;
    private final Claims claims;
    private final Outbox outbox;

    CheckRecords(
            Transactions transactions,
            MentionLedger mentions,
            CheckLedger checks,
            Documents documents,
            Claims claims,
            Outbox outbox) {
        this.transactions = transactions;
        this.mentions = mentions;
        this.checks = checks;
        this.documents = documents;
        this.claims = claims;
        this.outbox = outbox;
    }

    /** Throws {@link Overtaken} when somebody else wrote of the same mentions, and {@link LeaseLost}; nothing is written then. */
    void save(Check check, Harvest harvest, long took) throws SQLException {
        transactions.call(connection -> {
            var claim = check.claim();
            if (!claims.giveBack(connection, claim, took)) throw new LeaseLost();
            if (!mentions.write(connection, claim, harvest)) throw new Overtaken();
            if (harvest.listing() != null)
                documents.write(
                        connection,
                        claim.sourceId(),
                        claim.owner(),
                        harvest.listing(),
                        harvest.language(),
                        claim.now());
            outbox.add(connection, outgoing(harvest.tellings()));
            checks.write(connection, check, harvest, took);
            return null;
        });
    }

    /** Oldest first, so that a conversation is told in its order; feeds list the newest first. */
    private static List<Outgoing> outgoing(List<Telling> tellings) {
        var ordered = new ArrayList<>(tellings);
        Collections.reverse(ordered);
        ordered.sort(Comparator.comparing(telling -> telling.event().publishedAt()));
        return ordered.stream().map(CheckRecords::outgoing).toList();
    }

    private static Outgoing outgoing(Telling telling) {
        var event = telling.event();
        return new Outgoing(
                Topic.MENTION_COLLECTED,
                event.clientId() + ":" + event.conversationId(),
                event.mentionId() + "/" + event.revision(),
                event.mentionId(),
                telling.body());
    }

    /** Another check wrote a revision of one of the mentions meanwhile. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The check took so long that another replica may do it now. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
