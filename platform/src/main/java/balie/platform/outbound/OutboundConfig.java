package balie.platform.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How far the way out reaches. */
@ConfigMapping(prefix = "balie.outbound")
public interface OutboundConfig {
    /** Exceptions to the address rules, each exactly {@code host:port} as written in the URL; meant for sites on this machine. */
    Optional<List<String>> allow();

    /** Balie's public address, named in the User-Agent so that a site's owner knows whom to write to. */
    @WithDefault("${BALIE_ORIGIN:http://localhost:8080}")
    String origin();

    /** How long a connection may take to be made, over all addresses of a host. */
    @WithDefault("5s")
    Duration connectTime();

    /** How long one fetch may take, redirects and slow bodies included. */
    @WithDefault("20s")
    Duration totalTime();

    /** The most bytes taken from the wire. */
    @WithDefault("6291456")
    int maxBytes();

    /** The most bytes after decompression. */
    @WithDefault("6291456")
    int maxInflatedBytes();
}
