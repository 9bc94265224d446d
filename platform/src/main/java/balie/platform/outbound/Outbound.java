package balie.platform.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Fetches what the rules of this package let through, and answers with a value in every case. Redirects are followed three times at most,
 * each checked like the first address. Safe for use by several threads; keeps no cookies, no connections and no cache.
 */
@ApplicationScoped
public class Outbound {
    private final Limits limits;
    private final Doorkeeper doorkeeper;
    private final Exchange exchange;
    private final Answers answers;

    @Inject
    Outbound(OutboundConfig config) {
        this(
                Limits.of(config),
                new Doorkeeper(Resolver.ofTheSystem(), Allowed.of(config.allow().orElse(List.of()))),
                "Balie/0.1 (+" + config.origin() + ")",
                Clock.systemUTC());
    }

    Outbound(Limits limits, Doorkeeper doorkeeper, String userAgent, Clock clock) {
        this.limits = limits;
        this.doorkeeper = doorkeeper;
        this.exchange = new Exchange(limits, userAgent);
        this.answers = new Answers(limits, clock);
    }

    /** Gets it, in the caller's thread and within {@code balie.outbound.total-time}. */
    public Fetched fetch(Fetch asked) {
        return follow(asked, asked.url(), new HashSet<>(), Deadline.in(limits.totalTime()));
    }

    /**
     * Sends it, in the caller's thread and within {@code balie.outbound.total-time}; empty when the receiver took it. A redirect is not
     * followed: it would carry what was meant for one receiver to another.
     */
    public Optional<Fetched.Refused> post(Post post) {
        var deadline = Deadline.in(limits.totalTime());
        var gate = doorkeeper.check(post.url(), deadline);
        if (gate instanceof Gate.Shut shut) return Optional.of(shut.refused());
        var pinned = (Gate.Pinned) gate;
        try {
            return exchange.exchange(request(post, pinned.target()), pinned, deadline, answers::taken);
        } catch (BodyReader.TooLarge e) {
            return Optional.of(Refusals.tooLarge(e.most()));
        } catch (IOException e) {
            return Optional.of(deadline.hasPassed() ? Refusals.timeout() : refusal(e));
        }
    }

    /** Why nothing may be sent to an address as it stands now, its host's addresses included; empty when it may. */
    public Optional<Fetched.Refused> refusal(String url) {
        var gate = doorkeeper.check(url, Deadline.in(limits.connectTime()));
        return gate instanceof Gate.Shut shut ? Optional.of(shut.refused()) : Optional.empty();
    }

    /** Whether an operator made an exception for its host and port. */
    public boolean isException(String url) {
        return doorkeeper.isException(url);
    }

    private static HttpPost request(Post post, Target target) {
        var request = new HttpPost(target.uri());
        post.headers().forEach(request::setHeader);
        request.setHeader("Connection", "close");
        request.setEntity(new ByteArrayEntity(post.body(), ContentType.parse(post.contentType())));
        return request;
    }

    private Fetched follow(Fetch asked, String url, Set<String> visited, Deadline deadline) {
        var gate = doorkeeper.check(url, deadline);
        if (gate instanceof Gate.Shut shut) return shut.refused();
        var pinned = (Gate.Pinned) gate;
        if (!visited.add(pinned.target().uri().toString())) return Refusals.redirectLoop();
        if (visited.size() > Limits.REDIRECTS + 1) return Refusals.tooManyRedirects();
        var hop = hop(asked, pinned, deadline);
        return hop instanceof Hop.Onward onward
                ? follow(asked, onward.location(), visited, deadline)
                : ((Hop.Done) hop).fetched();
    }

    private Hop hop(Fetch asked, Gate.Pinned to, Deadline deadline) {
        var request = request(asked, to.target());
        try {
            var hop = exchange.exchange(
                    request,
                    to,
                    deadline,
                    response -> answers.read(response, asked, to.target().uri()));
            return deadline.hasPassed() ? new Hop.Done(Refusals.timeout()) : hop;
        } catch (BodyReader.TooLarge e) {
            return new Hop.Done(Refusals.tooLarge(e.most()));
        } catch (IOException e) {
            return new Hop.Done(deadline.hasPassed() ? Refusals.timeout() : refusal(e));
        }
    }

    private static HttpGet request(Fetch asked, Target target) {
        var request = new HttpGet(target.uri());
        request.setHeader("Accept", asked.accept() == null ? "*/*" : asked.accept());
        request.setHeader("Accept-Encoding", "gzip, deflate");
        request.setHeader("Connection", "close");
        if (asked.etag() != null) request.setHeader("If-None-Match", asked.etag());
        if (asked.lastModified() != null) request.setHeader("If-Modified-Since", asked.lastModified());
        return request;
    }

    private static Fetched.Refused refusal(IOException failure) {
        if (failure instanceof SSLException) return Refusals.tls();
        if (failure instanceof SocketTimeoutException) return Refusals.timeout();
        if (failure instanceof MessageConstraintException) return Refusals.headerTooLarge();
        if (failure instanceof ZipException) return Refusals.encoding();
        if (failure instanceof NoHttpResponseException) return Refusals.broken();
        if (failure.getCause() instanceof HttpException) return Refusals.protocol();
        boolean unreachable = failure instanceof ConnectException || failure instanceof NoRouteToHostException;
        return unreachable ? Refusals.notConnected() : Refusals.broken();
    }
}
