package balie.response.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person signed in at one browser. */
@Entity
class Session {
    @Id
    @Column(name = "session_id")
    UUID id;

    @Column(name = "secret_hash")
    byte[] secretHash;

    String login;
    String browser;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "used_at")
    Instant usedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;
}
