package balie.response.people;

import balie.theme.Look;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Lets people in and out. Open to everybody; what may be changed from other sites' pages is guarded elsewhere. */
@Path("/session")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class DoorResource {
    private final SignIn signIn;
    private final Cookies cookies;
    private final PeopleConfig config;

    DoorResource(SignIn signIn, Cookies cookies, PeopleConfig config) {
        this.signIn = signIn;
        this.cookies = cookies;
        this.config = config;
    }

    @GET
    @Path("login")
    public Response ask(@QueryParam("next") String next) {
        return page(Response.Status.OK, "", next, "");
    }

    @POST
    @Path("login")
    public Response enter(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") String next,
            @HeaderParam("User-Agent") String browser,
            @CookieParam(Look.LANGUAGE_COOKIE) String language)
            throws Exception {
        var outcome = signIn.with(login, password, browser);
        if (outcome instanceof SignIn.Outcome.In in) return welcome(in, next, language != null);
        var trouble = outcome instanceof SignIn.Outcome.Locked ? "locked" : "wrong";
        return page(Response.Status.UNAUTHORIZED, login, next, trouble);
    }

    private Response welcome(SignIn.Outcome.In in, String next, boolean choseLanguage) {
        var answer = goTo(Destination.of(next)).cookie(cookies.session(in.session()), cookies.token(in.token()));
        return choseLanguage
                ? answer.build()
                : answer.cookie(cookies.language(in.language())).build();
    }

    @POST
    @Path("logout")
    public Response leave(@CookieParam(Cookies.SESSION) String secret) throws Exception {
        if (secret != null) signIn.signOut(new Secret(secret));
        return goTo("/session/login").cookie(cookies.none()).build();
    }

    private Response page(Response.Status status, String typed, String next, String trouble) {
        var page = DoorPages.login(
                typed, Destination.of(next), trouble, config.lockFor().toMinutes());
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }

    static Response.ResponseBuilder goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", path)
                .header("Cache-Control", "no-store");
    }
}
