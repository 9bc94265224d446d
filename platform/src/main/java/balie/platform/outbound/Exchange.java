package balie.platform.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One request to one target over a connection of its own, to one of the pinned addresses. Nothing is kept for later requests: a kept
 * connection would outlive the check of its address.
 */
final class Exchange {
    private static final Http1Config HEADERS = Http1Config.custom()
            .setMaxHeaderCount(Limits.HEADER_LINES)
            .setMaxLineLength(Limits.HEADER_LINE_LENGTH)
            .build();

    private final Limits limits;
    private final String userAgent;

    Exchange(Limits limits, String userAgent) {
        this.limits = limits;
        this.userAgent = userAgent;
    }

    /** What to do with an answer while its connection is open. */
    interface Reading<T> {
        T read(ClassicHttpResponse response) throws IOException, BodyReader.TooLarge;
    }

    <T> T exchange(HttpUriRequestBase request, Gate.Pinned to, Deadline deadline, Reading<T> reading)
            throws IOException, BodyReader.TooLarge {
        request.setConfig(config(deadline));
        var cut = deadline.then(request::cancel);
        var client = client(to.addresses(), deadline);
        try {
            return reading.read(client.executeOpen(null, request, null));
        } finally {
            // Closing the response would read on to the end of the body, which may have none.
            client.close(CloseMode.IMMEDIATE);
            cut.cancel(false);
        }
    }

    private RequestConfig config(Deadline deadline) {
        return RequestConfig.custom()
                .setRedirectsEnabled(false)
                .setContentCompressionEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setResponseTimeout(timeout(deadline.left().toMillis()))
                .build();
    }

    private CloseableHttpClient client(List<InetAddress> addresses, Deadline deadline) {
        return HttpClients.custom()
                .setConnectionManager(connections(addresses, deadline))
                .setUserAgent(userAgent)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
    }

    private HttpClientConnectionManager connections(List<InetAddress> addresses, Deadline deadline) {
        long connectMillis =
                Math.min(limits.connectTime().toMillis(), deadline.left().toMillis()) / addresses.size();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Pinned(addresses))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADERS)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(connectMillis))
                        .setSocketTimeout(timeout(deadline.left().toMillis()))
                        .build())
                .build();
    }

    /** Zero would mean for ever. */
    private static Timeout timeout(long millis) {
        return Timeout.ofMilliseconds(Math.max(1, millis));
    }

    /** Answers with the checked addresses, whatever it is asked. */
    private record Pinned(List<InetAddress> addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public List<InetSocketAddress> resolve(String host, int port) {
            return addresses.stream()
                    .map(address -> new InetSocketAddress(address, port))
                    .toList();
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
