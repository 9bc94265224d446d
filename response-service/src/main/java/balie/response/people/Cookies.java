package balie.response.people;

import balie.platform.session.SessionConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/** The two cookies of a person who is signed in: the token for every page, the session's secret for its renewal only. */
@ApplicationScoped
class Cookies {
    static final String TOKEN = "balie";
    static final String SESSION = "balie-session";
    static final String LANGUAGE = "balie-language";

    private static final String DOOR = "/session";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final boolean secure;
    private final int sessionSeconds;

    Cookies(SessionConfig session, PeopleConfig people) {
        this.secure = "https".equals(session.origin().getScheme());
        this.sessionSeconds = (int) people.sessionLifetime().toSeconds();
    }

    NewCookie token(Tokens.Token token) {
        return guarded(TOKEN, "/").value(token.text()).build();
    }

    NewCookie session(Secret secret) {
        return guarded(SESSION, DOOR)
                .value(secret.text())
                .maxAge(sessionSeconds)
                .build();
    }

    NewCookie language(String code) {
        return new NewCookie.Builder(LANGUAGE)
                .path("/")
                .value(code)
                .maxAge(YEAR)
                .sameSite(SameSite.LAX)
                .build();
    }

    NewCookie[] none() {
        return new NewCookie[] {
            guarded(TOKEN, "/").value("").maxAge(0).build(),
            guarded(SESSION, DOOR).value("").maxAge(0).build()
        };
    }

    private NewCookie.Builder guarded(String name, String path) {
        return new NewCookie.Builder(name)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.STRICT);
    }
}
