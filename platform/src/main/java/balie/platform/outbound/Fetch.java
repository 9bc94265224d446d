package balie.platform.outbound;

import java.util.Objects;

/**
 * What to get.
 *
 * @param url as somebody wrote it; not trusted
 * @param etag from the last {@link Fetched.Body}, quotes and {@code W/} included; null to get the body whatever it is
 * @param lastModified from the last {@link Fetched.Body}, as the server wrote it; null likewise
 * @param accept the media types wanted, as an Accept header; null for anything
 */
public record Fetch(String url, String etag, String lastModified, String accept) {
    public Fetch {
        Objects.requireNonNull(url, "url");
    }

    /** Gets it without conditions. */
    public static Fetch of(String url) {
        return new Fetch(url, null, null, null);
    }
}
