package balie.platform.outbound;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.MessageHeaders;

/** Makes of a server's answer what it means for a fetch. */
final class Answers {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> GOOD = Set.of(200, 203);
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");

    private final Limits limits;
    private final Clock clock;

    Answers(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Hop read(ClassicHttpResponse response, Fetch asked, URI from) throws IOException, BodyReader.TooLarge {
        int status = response.getCode();
        if (REDIRECTS.contains(status)) return onward(header(response, "Location"), from);
        if (status == 304 && (asked.etag() != null || asked.lastModified() != null))
            return new Hop.Done(new Fetched.NotModified());
        if (!GOOD.contains(status))
            return new Hop.Done(
                    Refusals.status(status, RetryAfter.parse(header(response, "Retry-After"), clock.instant())));
        return new Hop.Done(body(response, from));
    }

    /** Whether the receiver took what was sent; what it writes back is not read. */
    Optional<Fetched.Refused> taken(ClassicHttpResponse response) {
        int status = response.getCode();
        if (status >= 200 && status < 300) return Optional.empty();
        if (REDIRECTS.contains(status)) return Optional.of(Refusals.redirectedPost());
        return Optional.of(Refusals.status(status, RetryAfter.parse(header(response, "Retry-After"), clock.instant())));
    }

    private static Hop onward(String location, URI from) {
        if (location == null || location.isBlank()) return new Hop.Done(Refusals.redirectNowhere());
        try {
            return new Hop.Onward(from.resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            return new Hop.Done(Refusals.redirectNowhere());
        }
    }

    private Fetched body(ClassicHttpResponse response, URI from) throws IOException, BodyReader.TooLarge {
        var unpacking = Unpacking.named(header(response, "Content-Encoding"));
        if (unpacking.isEmpty()) return Refusals.encoding();
        var entity = response.getEntity();
        var read = entity == null
                ? new BodyReader.Bytes(new byte[0], true)
                : new BodyReader(limits.maxBytes(), limits.maxInflatedBytes())
                        .read(entity.getContent(), unpacking.get());
        var contentType = header(response, "Content-Type");
        return new Fetched.Body(
                read.bytes(),
                read.whole(),
                contentType,
                charset(contentType).orElse(null),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                from);
    }

    private static Optional<Charset> charset(String contentType) {
        if (contentType == null) return Optional.empty();
        var named = CHARSET.matcher(contentType);
        if (!named.find()) return Optional.empty();
        try {
            return Optional.of(Charset.forName(named.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String header(MessageHeaders response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
