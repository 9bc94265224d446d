package balie.reporting.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * A key as its bearer writes it: {@code balie_}, a public id, and 256 random bits that only the bearer has. Prints without them.
 *
 * @param keyId twelve lower-case letters and digits
 * @param random 43 characters of base64url
 */
record Secret(String keyId, String random) {
    /** How every key begins, so that people and scanners know one when they see it. */
    static final String PREFIX = "balie_";

    private static final int ID_LENGTH = 12;
    private static final int BYTES = 32;
    private static final int RANDOM_LENGTH = 43;
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret make() {
        var id = new StringBuilder(ID_LENGTH);
        while (id.length() < ID_LENGTH) id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(id.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What somebody presents as a key; empty when it cannot be one. */
    static Optional<Secret> read(String presented) {
        var length = PREFIX.length() + ID_LENGTH + 1 + RANDOM_LENGTH;
        if (presented == null || presented.length() != length || !presented.startsWith(PREFIX)) return Optional.empty();
        var end = PREFIX.length() + ID_LENGTH;
        if (presented.charAt(end) != '_') return Optional.empty();
        return Optional.of(new Secret(presented.substring(PREFIX.length(), end), presented.substring(end + 1)));
    }

    /** The whole of it, to be shown once. */
    String text() {
        return PREFIX + keyId + "_" + random;
    }

    /** SHA-256: enough for 256 random bits, which nobody guesses however fast a guess is. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + keyId + "_…";
    }
}
