package balie.collector.check;

import balie.collector.lately.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Remembers a check in one transaction: what was published, the cursor, when the source is due again, and that the host is free. */
@ApplicationScoped
class CheckRecords {
    private final Transactions transactions;
    private final MentionLedger mentions;
    private final CheckLedger checks;
    private final Documents documents;
    private final Claims claims;

    CheckRecords(
            Transactions transactions, MentionLedger mentions, CheckLedger checks, Documents documents, Claims claims) {
        this.transactions = transactions;
        this.mentions = mentions;
        this.checks = checks;
        this.documents = documents;
        this.claims = claims;
    }

    /** Throws {@link Overtaken} when somebody else wrote of the same mentions, and {@link LeaseLost}; nothing is written then. */
    void save(Check check, Harvest harvest, long took) throws SQLException {
        transactions.call(connection -> {
            var claim = check.claim();
            if (!claims.giveBack(connection, claim)) throw new LeaseLost();
            if (!mentions.write(connection, claim, harvest)) throw new Overtaken();
            if (harvest.listing() != null)
                documents.write(connection, claim.sourceId(), claim.owner(), harvest.listing(), claim.now());
            checks.write(connection, check, harvest, took);
            return null;
        });
    }

    /** Another check published a revision of one of the mentions meanwhile. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The check took so long that another replica may do it now. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
