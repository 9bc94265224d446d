package balie.response.people;

import balie.platform.session.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Renews the token while the person works: pages by a detour, scripts by a request. What was revoked ends here. */
@Path("/session/renew")
@PermitAll
class RenewalResource {
    private final SignIn signIn;
    private final Cookies cookies;

    RenewalResource(SignIn signIn, Cookies cookies) {
        this.signIn = signIn;
        this.cookies = cookies;
    }

    @GET
    public Response andGoOn(@CookieParam(Cookies.SESSION) String secret, @QueryParam("next") String wished)
            throws Exception {
        var next = Destination.of(wished);
        return renewed(secret)
                .map(token -> DoorResource.goTo(next).cookie(cookies.token(token)))
                .orElseGet(() -> DoorResource.goTo("/session/login?next=" + encoded(next)))
                .build();
    }

    @POST
    public Response renew(@CookieParam(Cookies.SESSION) String secret) throws Exception {
        return renewed(secret)
                .map(token -> Response.noContent()
                        .header("Cache-Control", "no-store")
                        .cookie(cookies.token(token))
                        .build())
                .orElseGet(() -> Problem.of(Response.Status.UNAUTHORIZED, "The session has ended. Sign in again.")
                        .toResponse());
    }

    /** The same as a question, which is no failure to say no to. */
    @POST
    @Path("ask")
    @Produces(MediaType.APPLICATION_JSON)
    public Response ask(@CookieParam(Cookies.SESSION) String secret) throws Exception {
        var token = renewed(secret);
        var answer = Response.ok(new Answer(token.isPresent())).header("Cache-Control", "no-store");
        return token.map(cookies::token).map(answer::cookie).orElse(answer).build();
    }

    /** Whether the person is signed in, and the token renewed. */
    record Answer(boolean signedIn) {}

    private Optional<Tokens.Token> renewed(String secret) throws Exception {
        return secret == null ? Optional.empty() : signIn.renew(new Secret(secret));
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
