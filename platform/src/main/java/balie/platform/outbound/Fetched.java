package balie.platform.outbound;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** How a fetch ended. */
public sealed interface Fetched {
    /**
     * The answer, decompressed.
     *
     * @param whole false when the connection ended early: what is here is only the beginning
     * @param contentType as the server wrote it; null when it wrote none
     * @param charset from the content type; null when it names none that exists
     * @param etag quotes and {@code W/} kept; null when there is none
     * @param lastModified as the server wrote it; null when there is none
     * @param uri where it came from in the end, after redirects
     */
    record Body(
            byte[] bytes, boolean whole, String contentType, Charset charset, String etag, String lastModified, URI uri)
            implements Fetched {
        public Body {
            Objects.requireNonNull(bytes, "bytes");
            Objects.requireNonNull(uri, "uri");
        }
    }

    /** The server says that nothing changed since the validators that were sent. */
    record NotModified() implements Fetched {}

    /**
     * Nothing could be had, or it may not be had.
     *
     * @param cause a stable code such as {@code timeout}, {@code address-refused} or {@code http-404}
     * @param sentence what happened and what to do, for people; quotes nothing that came from outside
     * @param retryAfter how long the server asks to wait; empty when it does not ask
     */
    record Refused(String cause, String sentence, Optional<Duration> retryAfter) implements Fetched {
        public Refused {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(retryAfter, "retryAfter");
        }
    }
}
