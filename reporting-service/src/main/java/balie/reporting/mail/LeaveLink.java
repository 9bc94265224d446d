package balie.reporting.mail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the link by which a subscriber leaves without signing in, and believes no other. The key is the database's own. */
@ApplicationScoped
class LeaveLink {
    private static final String HMAC = "HmacSHA256";
    private static final int ID = 16;
    private static final int SIGNED = 32;

    private final AgroalDataSource worker;

    LeaveLink(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    String token(UUID subscriber) throws SQLException {
        var id = bytes(subscriber);
        var token = Arrays.copyOf(id, ID + SIGNED);
        System.arraycopy(sign(id), 0, token, ID, SIGNED);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Whom the token is of; empty where it is none of ours. */
    Optional<UUID> subscriber(String token) throws SQLException {
        var told = decoded(token);
        if (told.length != ID + SIGNED) return Optional.empty();
        var id = Arrays.copyOf(told, ID);
        if (!MessageDigest.isEqual(sign(id), Arrays.copyOfRange(told, ID, told.length))) return Optional.empty();
        var half = ByteBuffer.wrap(id);
        return Optional.of(new UUID(half.getLong(), half.getLong()));
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] sign(byte[] id) throws SQLException {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            return mac.doFinal(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    private byte[] key() throws SQLException {
        try (var connection = worker.getConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select key from mail_key");
            row.next();
            return row.getBytes(1);
        }
    }
}
