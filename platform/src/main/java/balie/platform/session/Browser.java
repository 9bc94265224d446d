package balie.platform.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;

/** Tells a person who opens a page from a script or program that fetches something. */
final class Browser {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private Browser() {}

    /** Whether somebody opened an address, and may be sent to another one first. */
    static boolean wantsPage(ContainerRequestContext request) {
        return METHODS.contains(request.getMethod()) && showsAnswer(request, true);
    }

    /** Whether somebody sees the answer as a page: of an address, or of a form that was sent, which browsers say of it. */
    static boolean showsAnswer(ContainerRequestContext request) {
        return showsAnswer(request, METHODS.contains(request.getMethod()));
    }

    private static boolean showsAnswer(ContainerRequestContext request, boolean whenUnsaid) {
        var accept = request.getHeaderString("Accept");
        var fetch = request.getHeaderString("Sec-Fetch-Mode");
        return accept != null
                && accept.contains("text/html")
                && (fetch == null ? whenUnsaid : fetch.equals("navigate"))
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
