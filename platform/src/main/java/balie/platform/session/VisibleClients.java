package balie.platform.session;

import java.util.Set;

/**
 * The clients that a transaction may see: all of them, or those listed, perhaps none. Row-level security reads {@link #setting}; queries
 * name it as well, as {@code (? = '*' or client_id = any (string_to_array(?, ',')))}.
 */
public record VisibleClients(boolean all, Set<String> ids) {
    /** Every client, present and future. */
    public static final VisibleClients ALL = new VisibleClients(true, Set.of());

    /** No client. */
    public static final VisibleClients NONE = new VisibleClients(false, Set.of());

    private static final String EVERY = "*";

    public VisibleClients {
        ids = Set.copyOf(ids);
    }

    /** As a token lists them: ids, or the one entry {@code *}. */
    public static VisibleClients of(Set<String> claimed) {
        return claimed.contains(EVERY) ? ALL : new VisibleClients(false, claimed);
    }

    public boolean includes(String clientId) {
        return all || ids.contains(clientId);
    }

    /** The value of the database setting {@code balie.clients}. */
    public String setting() {
        return all ? EVERY : String.join(",", ids);
    }
}
