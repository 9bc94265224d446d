package balie.response.alerts.page;

import jakarta.ws.rs.core.Response;

/** Where pages lead after a form was sent. */
final class Paths {
    private Paths() {}

    static Response goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", path)
                .header("Cache-Control", "no-store")
                .build();
    }
}
