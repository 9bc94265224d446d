package balie.response.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions by their secret, which only the browser keeps. A session ends at its time, when idle, or when revoked. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {
    private static final int LONGEST_BROWSER = 200;

    private final PeopleConfig config;

    Sessions(PeopleConfig config) {
        this.config = config;
    }

    /** Opens one and returns it with the secret, which is told this once. */
    Opened open(String login, String browser) {
        var secret = Secret.random();
        var session = new Session();
        session.id = UUID.randomUUID();
        session.secretHash = secret.hash();
        session.login = login;
        session.browser = shortened(browser);
        session.openedAt = Instant.now();
        session.usedAt = session.openedAt;
        session.expiresAt = session.openedAt.plus(config.sessionLifetime());
        persist(session);
        return new Opened(session, secret);
    }

    /** A fresh session and its secret. */
    record Opened(Session session, Secret secret) {}

    /** The session that still holds for that secret. */
    Optional<Session> holding(Secret secret) {
        var now = Instant.now();
        return find(
                        "secretHash = ?1 and revokedAt is null and expiresAt > ?2 and usedAt > ?3",
                        secret.hash(),
                        now,
                        now.minus(config.sessionIdle()))
                .firstResultOptional();
    }

    /** The session of that id, if it was neither revoked nor has ended; a page that stays open does not let it become idle. */
    Optional<Session> holdingUnder(UUID sessionId) {
        return find("id = ?1 and revokedAt is null and expiresAt > ?2", sessionId, Instant.now())
                .firstResultOptional();
    }

    List<Session> holdingOf(String login) {
        return list("login = ?1 and revokedAt is null and expiresAt > ?2 order by usedAt desc", login, Instant.now());
    }

    List<Session> holding() {
        return list("revokedAt is null and expiresAt > ?1 order by login, usedAt desc", Instant.now());
    }

    /**
     * Notes that a session is used now; false where it was revoked meanwhile. Writes that one column, and only while nobody revoked it:
     * a session that was read a moment ago must not be written back whole.
     */
    boolean use(UUID sessionId) {
        return update("usedAt = ?1 where id = ?2 and revokedAt is null", Instant.now(), sessionId) == 1;
    }

    /** Whether it was not revoked before. */
    boolean revoke(UUID sessionId) {
        return update("revokedAt = ?1 where id = ?2 and revokedAt is null", Instant.now(), sessionId) == 1;
    }

    void revokeAllOf(String login) {
        update("revokedAt = ?1 where login = ?2 and revokedAt is null", Instant.now(), login);
    }

    void forgetThoseBefore(Instant time) {
        delete("expiresAt < ?1", time);
    }

    private static String shortened(String browser) {
        if (browser == null) return "";
        var clean = browser.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST_BROWSER ? clean : clean.substring(0, LONGEST_BROWSER);
    }
}
