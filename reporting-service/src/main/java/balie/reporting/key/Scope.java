package balie.reporting.key;

import java.util.Optional;
import java.util.stream.Stream;

/** What a key may be used for. People may read all of it for the clients they see. */
public enum Scope {
    /** Posts, one by one. */
    MENTIONS_READ("mentions:read"),
    /** Cases and their clocks, one by one. */
    CASES_READ("cases:read"),
    /** Figures, series and the freshness of sources. */
    REPORTS_READ("reports:read"),
    /** The key may have itself replaced by a new one. */
    KEYS_ROTATE("keys:rotate"),
    /** Webhooks, as far as the key may read what they are told. */
    WEBHOOKS_MANAGE("webhooks:manage");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As keys and requests write it. */
    public String code() {
        return code;
    }

    /** Whether a new key has it unless somebody says otherwise. */
    public boolean usual() {
        return this != KEYS_ROTATE && this != WEBHOOKS_MANAGE;
    }

    /** The scope that is written so. */
    public static Optional<Scope> of(String code) {
        return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
