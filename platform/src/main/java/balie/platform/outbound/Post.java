package balie.platform.outbound;

import java.util.Map;
import java.util.Objects;

/**
 * What to send.
 *
 * @param url as somebody wrote it; not trusted
 * @param contentType of the body
 * @param headers besides; what the client sets itself cannot be changed by them
 * @param body sent whole, uncompressed
 */
public record Post(String url, String contentType, Map<String, String> headers, byte[] body) {
    public Post {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(contentType, "contentType");
        headers = Map.copyOf(headers);
        Objects.requireNonNull(body, "body");
    }
}
