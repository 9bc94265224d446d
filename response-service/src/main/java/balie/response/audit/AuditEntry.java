package balie.response.audit;

import java.time.Instant;

/**
 * Something that somebody did.
 *
 * @param who login; {@code operator} for the house's own programs
 * @param action its code
 * @param subject what it was done to, as an id
 * @param client the client's name, or its id where it is not known any more; null where it belongs to none
 */
record AuditEntry(long id, Instant at, String who, String action, String subject, String client) {}
