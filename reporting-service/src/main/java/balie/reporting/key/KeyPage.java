package balie.reporting.key;

import balie.reporting.figures.Client;
import java.util.List;

/**
 * The page about a client's keys.
 *
 * @param made a key that was just made, with its secret; null otherwise
 * @param trouble why the last thing was not done; null otherwise
 */
record KeyPage(Client client, List<KeyLine> lines, Keys.Made made, Trouble trouble) {
    /** What can go wrong on this page. */
    enum Trouble {
        /** The name or the scopes. */
        INPUT,
        /** The client has as many as it may have. */
        LIMIT,
        /** It was rotated before. */
        ROTATED,
        /** It does not live any more. */
        GONE
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    public List<KeyOverlap> overlaps() {
        return List.of(KeyOverlap.WEEK, KeyOverlap.DAY, KeyOverlap.MONTH, KeyOverlap.NONE);
    }

    /** The key that was just made; only where there is one. */
    public ApiKey madeKey() {
        return made.key();
    }

    /** Its secret; only where there is one. */
    public String secret() {
        return made.secret();
    }
}
