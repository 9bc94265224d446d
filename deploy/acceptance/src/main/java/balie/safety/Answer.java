package balie.safety;

import java.net.http.HttpHeaders;
import java.time.Duration;

/** What the desk said to an {@link Ask}, and how long that took. */
public record Answer(int status, HttpHeaders headers, String body, Duration took) {
    /** A header's first value; empty when it is missing. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The path to which it leads; empty when it leads nowhere. */
    public String leadsTo() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The value of a cookie that is set; empty when it is not. */
    public String cookie(String name) {
        return headers.allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).split(";", 2)[0])
                .findFirst()
                .orElse("");
    }
}
