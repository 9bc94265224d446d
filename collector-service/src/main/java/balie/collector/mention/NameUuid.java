package balie.collector.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes UUIDs of names (RFC 9562, version 5): the same names, in the same order, give the same id for ever. */
final class NameUuid {
    /** Ours alone, drawn once. */
    private static final UUID NAMESPACE = UUID.fromString("6f1c2a0e-5d0b-4c6e-9a53-1f6d7f0b9e21");

    private NameUuid() {}

    static UUID of(String... names) {
        var digest = sha1();
        digest.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        for (var name : names) {
            var bytes = (name == null ? "" : name).getBytes(UTF_8);
            // The length keeps ("ab", "c") and ("a", "bc") apart.
            digest.update(ByteBuffer.allocate(4)
                    .putInt(name == null ? -1 : bytes.length)
                    .array());
            digest.update(bytes);
        }
        var hash = ByteBuffer.wrap(digest.digest());
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
