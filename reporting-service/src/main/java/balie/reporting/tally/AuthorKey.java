package balie.reporting.tally;

import balie.events.MentionCollected;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Tells two authors of one client's mentions apart without keeping who they are: a digest that leads nobody back by itself and differs from
 * client to client. An author is their page, else their handle on that kind of channel, else their name at that source.
 */
final class AuthorKey {
    private AuthorKey() {}

    /** The key of whoever wrote it; null where the source does not tell. */
    static UUID of(MentionCollected mention) {
        var author = mention.author();
        if (known(author.url())) return digest(mention.clientId(), "page", author.url());
        if (known(author.handle()))
            return digest(mention.clientId(), mention.channel().name(), author.handle());
        return known(author.name()) ? digest(mention.clientId(), place(mention), author.name()) : null;
    }

    private static boolean known(String text) {
        return text != null && !text.isBlank();
    }

    private static String place(MentionCollected mention) {
        return mention.places().isEmpty() ? "" : mention.places().get(0).sourceId();
    }

    private static UUID digest(String client, String where, String who) {
        var words = String.join("\u001f", client, where, who.strip());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            var half = ByteBuffer.wrap(digest);
            return new UUID(half.getLong(), half.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
