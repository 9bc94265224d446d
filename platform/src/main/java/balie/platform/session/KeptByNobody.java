package balie.platform.session;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps answers out of every cache unless they say otherwise: they are meant for one person, and somebody may use the browser next. */
class KeptByNobody {
    private static final String CACHE_CONTROL = "Cache-Control";

    @ServerResponseFilter
    void mark(ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(CACHE_CONTROL))
            response.getHeaders().putSingle(CACHE_CONTROL, "no-store");
    }
}
