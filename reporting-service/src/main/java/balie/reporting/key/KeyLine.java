package balie.reporting.key;

import java.time.Instant;

/** A key as the page shows it. */
record KeyLine(ApiKey key, State state) {
    /** Where a key can be. */
    enum State {
        LIVE,
        /** It was rotated, and lives on for a while. */
        ENDING,
        ENDED,
        REVOKED
    }

    static KeyLine of(ApiKey key, Instant now) {
        if (key.revokedAt() != null) return new KeyLine(key, State.REVOKED);
        if (key.endsAt() == null) return new KeyLine(key, State.LIVE);
        return new KeyLine(key, key.livesAt(now) ? State.ENDING : State.ENDED);
    }

    /** Whether there is anything to be done with it. */
    public boolean living() {
        return state == State.LIVE || state == State.ENDING;
    }

    /** Whether its end is told. */
    public boolean ends() {
        return state == State.ENDING || state == State.ENDED;
    }

    public boolean rotatable() {
        return state == State.LIVE;
    }
}
