package balie.safety.access;

import balie.safety.Ask;
import java.util.Set;

/**
 * Somebody who asks.
 *
 * @param role as the table names it; {@code nobody} for those who have nothing that counts, {@code opener} for the operator's secret
 * @param shown what is shown as bearer
 */
record Actor(String name, String role, String shown) {
    private static final Set<String> UNBOUND = Set.of("admin", "nobody", "opener");

    Ask asks(Ask ask) {
        return ask.by(shown);
    }

    boolean isNobody() {
        return role.equals("nobody") || role.equals("opener");
    }

    /** Whether this one belongs to one client. */
    boolean isBound() {
        return !UNBOUND.contains(role);
    }

    boolean isKey() {
        return role.contains(":");
    }
}
