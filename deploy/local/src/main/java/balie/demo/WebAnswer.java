package balie.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** What the demo's web answers to a request, before it is known whether the asker has it already. */
record WebAnswer(int status, String type, String body, Instant changedAt) {
    static WebAnswer page(String html) {
        return new WebAnswer(200, "text/html; charset=utf-8", html, null);
    }

    static WebAnswer notice(int status, String what) {
        return new WebAnswer(status, "text/html; charset=utf-8", Pages.notice(what), null);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    String etag() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether somebody with that ETag, or else that Last-Modified, has it already. */
    boolean isKnown(String etag, Instant since) {
        if (status != 200) return false;
        if (etag != null) return etag.equals(etag());
        return since != null
                && changedAt != null
                && !changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    }
}
