package balie.platform.outbound;

import balie.platform.outbound.Fetched.Refused;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The failures by code, each with a sentence that says what to do. */
final class Refusals {
    private static final Map<Integer, String> STATUS = Map.of(
            401, "The site asks for a login. Use an address that is open to everybody.",
            403, "The site does not let us in. Ask its owner, or use an address that is open to everybody.",
            404, "There is nothing at this address. Look up the present one.",
            410, "The site says that this is gone for good. Remove the source or look up a new address.",
            429, "The site finds that we ask too often. It is asked less often by itself; a longer interval helps.",
            503, "The site is overloaded or in maintenance. It is tried again by itself.");

    private Refusals() {}

    static Refused malformed() {
        return refused(
                "url-malformed", "This is no usable address. Write it in full, such as https://example.org/feed.");
    }

    static Refused scheme() {
        return refused("scheme-refused", "Only http and https addresses are fetched. Use one of those.");
    }

    static Refused userInfo() {
        return refused(
                "userinfo-refused", "The address carries a user name. Leave out everything up to and including the @.");
    }

    static Refused port() {
        return refused(
                "port-refused",
                "The port does not exist, or belongs to another kind of service. Use the site's web address.");
    }

    static Refused unusualNumbers() {
        return refused(
                "address-refused",
                "The host is written as an unusual number. Use its name, or four plain numbers such as 93.184.215.14.");
    }

    static Refused address(String kind) {
        return refused(
                "address-refused",
                "The address leads into a network that is not public (" + kind
                        + "). Use the site's public address; for a site on this machine, an operator can make an exception.");
    }

    static Refused hostUnknown() {
        return refused(
                "host-unknown",
                "The host's name is not known. Check its spelling; if it is right, the site's DNS is down.");
    }

    static Refused timeout() {
        return refused(
                "timeout",
                "The site did not answer in time. It is tried again by itself; check it in a browser if this stays.");
    }

    static Refused notConnected() {
        return refused("connect-refused", "No connection could be made. Check host and port; the site may be down.");
    }

    static Refused tls() {
        return refused(
                "tls-failed", "No safe connection could be made, often an expired certificate. Tell the site's owner.");
    }

    static Refused protocol() {
        return refused("protocol-error", "What answered is no web server. Check the port.");
    }

    static Refused broken() {
        return refused(
                "connection-broken", "The connection broke before anything useful came. It is tried again by itself.");
    }

    static Refused headerTooLarge() {
        return refused("header-too-large", "The answer's headers are too large to be honest. Tell the site's owner.");
    }

    static Refused tooLarge(int bytes) {
        return refused(
                "too-large",
                "The answer is larger than " + bytes / 1_048_576
                        + " MB and was cut off. Ask for a shorter feed, with only the latest posts.");
    }

    static Refused encoding() {
        return refused(
                "encoding-unsupported",
                "The answer is packed in a way that cannot be unpacked. Tell the site's owner.");
    }

    static Refused tooManyRedirects() {
        return refused("too-many-redirects", "The address leads on more than 3 times. Use the address it ends at.");
    }

    static Refused redirectLoop() {
        return refused(
                "redirect-loop", "The address leads back to itself. Check it in a browser and use the right one.");
    }

    static Refused redirectNowhere() {
        return refused("redirect-nowhere", "The address leads on, but does not say where. Tell the site's owner.");
    }

    static Refused redirectedPost() {
        return refused(
                "redirect-refused",
                "The address leads on to another one. Enter that one: what is sent does not follow redirects.");
    }

    static Refused status(int status, Optional<Duration> retryAfter) {
        var sentence = STATUS.getOrDefault(
                status,
                status >= 500
                        ? "The site has a failure of its own (" + status + "). It is tried again by itself."
                        : "The site answered with status " + status + ". Check the address in a browser.");
        return new Refused("http-" + status, sentence, retryAfter);
    }

    private static Refused refused(String cause, String sentence) {
        return new Refused(cause, sentence, Optional.empty());
    }
}
