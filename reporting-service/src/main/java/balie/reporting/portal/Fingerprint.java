package balie.reporting.portal;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A weak entity tag made of all that an answer follows from, so that it is known before the answer is. */
final class Fingerprint {
    private static final int LENGTH = 16;

    private Fingerprint() {}

    /** Weak: {@code as_of} moves on while all that matters stays the same. */
    static EntityTag of(Object... causes) {
        var told = Arrays.deepToString(causes).getBytes(StandardCharsets.UTF_8);
        var digest = Arrays.copyOf(sha256().digest(told), LENGTH);
        return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(digest), true);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
