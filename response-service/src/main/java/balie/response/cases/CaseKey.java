package balie.response.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Which case it is. The same client, conversation and generation make the same id, so that a mention taken twice opens one case.
 *
 * @param generation which case of the conversation, from 1
 */
public record CaseKey(UUID caseId, String clientId, String conversationId, int generation) {
    private static final UUID CASES = UUID.fromString("6e1c3a5d-70f4-4b0a-9a3e-0c8d2f7b5e41");

    public static CaseKey of(String clientId, String conversationId, int generation) {
        // A client's id holds no colon, and the generation no letter, so no two cases share a name.
        var name = clientId + ":" + conversationId + ":" + generation;
        return new CaseKey(named(CASES, name), clientId, conversationId, generation);
    }

    /** The id of the case's event with that sequence. */
    public UUID eventId(long sequence) {
        return named(caseId, Long.toString(sequence));
    }

    /** The next case of the same conversation. */
    CaseKey next() {
        return of(clientId, conversationId, generation + 1);
    }

    /** A name-based id by RFC 9562, version 5. */
    private static UUID named(UUID namespace, String name) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .flip());
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        var most = hash.getLong() & ~0xF000L | 0x5000L;
        var least = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
