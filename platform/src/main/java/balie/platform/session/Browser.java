package balie.platform.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;

/** Tells a person who opens a page from a script or program that fetches something. */
final class Browser {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private Browser() {}

    static boolean wantsPage(ContainerRequestContext request) {
        var accept = request.getHeaderString("Accept");
        var fetch = request.getHeaderString("Sec-Fetch-Mode");
        return METHODS.contains(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && (fetch == null || fetch.equals("navigate"))
                && request.getHeaderString("HX-Request") == null;
    }

    /** By the reader's own choice, else by what the browser asks for first. */
    static boolean prefersDutch(ContainerRequestContext request) {
        var chosen = request.getCookies().get("balie-language");
        if (chosen != null) return "nl".equals(chosen.getValue());
        var asked = request.getAcceptableLanguages();
        return !asked.isEmpty() && "nl".equals(asked.get(0).getLanguage());
    }
}
