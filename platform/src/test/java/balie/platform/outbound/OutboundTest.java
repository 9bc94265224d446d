package balie.platform.outbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboundTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), 100_000, 300_000);

    private RawServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new RawServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aBodyComesWithWhatItsServerSaysOfIt() {
        server.answer("/feed", """
                HTTP/1.1 200 OK
                Content-Type: application/rss+xml; charset="iso-8859-1"
                ETag: W/"abc"
                Last-Modified: Mon, 02 Mar 2026 09:30:00 GMT
                Content-Length: 5

                hallo""");

        var body = body(fetch("/feed"));

        assertThat(new String(body.bytes(), UTF_8)).isEqualTo("hallo");
        assertThat(body.whole()).isTrue();
        assertThat(body.charset()).isEqualTo(ISO_8859_1);
        assertThat(body.etag()).isEqualTo("W/\"abc\"");
        assertThat(body.lastModified()).isEqualTo("Mon, 02 Mar 2026 09:30:00 GMT");
        assertThat(body.uri()).hasToString(server.url("/feed"));
    }

    @Test
    void weSayWhoWeAreAndAskConditionallyWithTheValidatorsAsTheyWere() {
        server.answer("/feed", "HTTP/1.1 304 Not Modified\n\n");

        var fetched = outbound(LIMITS)
                .fetch(new Fetch(server.url("/feed"), "W/\"abc\"", "Mon, 02 Mar 2026 09:30:00 GMT", "text/xml"));

        assertThat(fetched).isEqualTo(new Fetched.NotModified());
        assertThat(server.requests().get(0))
                .contains("User-Agent: Balie/0.1 (+https://desk.example)")
                .contains("If-None-Match: W/\"abc\"")
                .contains("If-Modified-Since: Mon, 02 Mar 2026 09:30:00 GMT")
                .contains("Accept: text/xml")
                .contains("Accept-Encoding: gzip, deflate")
                .contains("Host: 127.0.0.1:" + server.port());
    }

    @Test
    void packedBodiesAreUnpacked() {
        var text = "een bericht ".repeat(500).getBytes(UTF_8);
        server.answer("/gzip", packed("gzip", gzip(text)));
        server.answer("/zlib", packed("deflate", deflate(text, false)));
        server.answer("/raw", packed("deflate", deflate(text, true)));

        assertThat(List.of("/gzip", "/zlib", "/raw"))
                .allSatisfy(path -> assertThat(body(fetch(path)).bytes()).isEqualTo(text));
    }

    @Test
    void aSmallPackageThatUnpacksToTooMuchIsCut() {
        server.answer("/bomb", packed("gzip", gzip(new byte[50_000_000])));

        assertThat(refused(fetch("/bomb")).cause()).isEqualTo("too-large");
    }

    @Test
    void anEndlessBodyIsCut() {
        server.endless("/endless", "HTTP/1.1 200 OK\n\n", new byte[10_000], Duration.ZERO);

        var refused = refused(fetch("/endless"));

        assertThat(refused.cause()).isEqualTo("too-large");
        assertThat(refused.sentence()).contains("shorter feed");
    }

    @Test
    void aServerThatSendsOneByteAtATimeIsCutAtTheTotalTime() {
        server.endless("/drip", "HTTP/1.1 200 OK\n\n", new byte[1], Duration.ofMillis(100));

        assertCutInTime("/drip");
    }

    @Test
    void headersThatDripAreCutAtTheTotalTime() {
        server.endless("/drip", "HTTP/1.1 200 OK\nX: ", "x".getBytes(UTF_8), Duration.ofMillis(100));

        assertCutInTime("/drip");
    }

    @Test
    void aServerThatSaysNothingIsCutAtTheTotalTime() {
        server.endless("/mute", "", new byte[0], Duration.ofMillis(100));

        assertCutInTime("/mute");
    }

    @Test
    void aSafeConnectionThatIsNeverMadeIsCutAtTheTotalTime() {
        server.mute();

        assertCutInTime(server.url("/").replace("http:", "https:"), "timeout");
    }

    @Test
    void redirectsAreFollowedThreeTimes() {
        server.answer("/1", redirect("/2"));
        server.answer("/2", redirect(server.url("/3")));
        server.answer("/3", redirect("4"));
        server.answer("/4", "HTTP/1.1 200 OK\n\nhier");

        assertThat(body(fetch("/1")).uri()).hasToString(server.url("/4"));
        server.answer("/0", redirect("/1"));
        assertThat(refused(fetch("/0")).cause()).isEqualTo("too-many-redirects");
    }

    @Test
    void aCircleOfRedirectsIsSeen() {
        server.answer("/1", redirect("/2"));
        server.answer("/2", redirect("/1"));

        assertThat(refused(fetch("/1")).cause()).isEqualTo("redirect-loop");
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/, address-refused",
        "http://127.0.0.1:8083/, address-refused",
        "http://localhost/, address-refused",
        "file:///etc/passwd, scheme-refused",
        "//me@example.org/, userinfo-refused",
        "http://[::1]/, address-refused",
        "'', redirect-nowhere",
        "http://exa mple/, redirect-nowhere"
    })
    void aRedirectIsCheckedLikeTheFirstAddress(String location, String cause) {
        server.answer("/1", redirect(location));

        assertThat(refused(fetch("/1")).cause()).isEqualTo(cause);
    }

    @Test
    void aNameIsConnectedToAtTheVeryAddressThatWasChecked() {
        var asked = new ArrayList<String>();
        Resolver rebinding = host -> {
            asked.add(host);
            return List.of(InetAddress.getByName(asked.size() == 1 ? "127.0.0.1" : "127.0.0.9"));
        };
        server.answer("/", "HTTP/1.1 200 OK\n\nhier");
        var place = "feeds.example:" + server.port();

        var fetched = outbound(LIMITS, rebinding, place).fetch(Fetch.of("http://" + place + "/"));

        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        assertThat(asked).containsExactly("feeds.example");
        assertThat(server.requests().get(0)).contains("Host: " + place);
    }

    @Test
    void theServerIsLeftAloneWhenItIsNoException() {
        server.answer("/", "HTTP/1.1 200 OK\n\nhier");

        var fetched = outbound(LIMITS, Resolver.ofTheSystem(), "127.0.0.1:1").fetch(Fetch.of(server.url("/")));

        assertThat(refused(fetched).cause()).isEqualTo("address-refused");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aFailingAnswerSaysHowLongToWait() {
        server.answer("/busy", "HTTP/1.1 429 Too Many Requests\nRetry-After: 120\n\nsecret words");

        var refused = refused(fetch("/busy"));

        assertThat(refused.cause()).isEqualTo("http-429");
        assertThat(refused.retryAfter()).isEqualTo(Optional.of(Duration.ofMinutes(2)));
        assertThat(refused.sentence()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "'HTTP/1.1 404 Not Found', http-404",
        "'HTTP/1.1 500 Oops', http-500",
        "'HTTP/1.1 304 Not Modified', http-304",
        "'HTTP/1.1 204 No Content', http-204",
        "'HTTP/1.1 302 Found', redirect-nowhere",
        "'SSH-2.0-OpenSSH_9.2', connection-broken",
        "'HTTP/9.9 200 OK', protocol-error",
        "'', connection-broken",
        "'HTTP/1.1 200 OK\nContent-Encoding: br', encoding-unsupported",
        "'HTTP/1.1 200 OK\nContent-Encoding: gzip', encoding-unsupported"
    })
    void otherAnswersHaveACauseOfTheirOwn(String head, String cause) {
        server.answer("/", head.isEmpty() ? "" : head + "\n\nwat het niet is");

        assertThat(refused(fetch("/")).cause()).isEqualTo(cause);
    }

    @Test
    void headersHaveTheirLimit() {
        server.answer("/long", "HTTP/1.1 200 OK\nX: " + "x".repeat(10_000) + "\n\n");
        server.answer("/many", "HTTP/1.1 200 OK\n" + "X: x\n".repeat(200) + "\n");

        assertThat(refused(fetch("/long")).cause()).isEqualTo("header-too-large");
        assertThat(refused(fetch("/many")).cause()).isEqualTo("header-too-large");
    }

    @Test
    void aBodyThatBreaksOffIsKeptAsFarAsItCame() {
        var packed = gzip("een bericht ".repeat(20_000).getBytes(UTF_8));
        server.answer("/plain", "HTTP/1.1 200 OK\nContent-Length: 100\n\nhalf");
        server.answer("/chunked", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n4\nhalf\n10\nha");
        server.answer("/gzip", packed("gzip", Arrays.copyOf(packed, packed.length - 10)));

        assertThat(List.of("/plain", "/chunked", "/gzip"))
                .allSatisfy(path -> assertThat(body(fetch(path)).whole()).isFalse());
        assertThat(new String(body(fetch("/plain")).bytes(), UTF_8)).isEqualTo("half");
    }

    @Test
    void nobodyListeningIsSaid() throws IOException {
        server.close();

        assertThat(refused(fetch("/")).cause()).isEqualTo("connect-refused");
    }

    @Test
    void aServerWithoutTlsIsNoSafeServer() {
        server.answer("/", "HTTP/1.1 200 OK\n\nhier");

        var fetched = outbound(LIMITS).fetch(Fetch.of(server.url("/").replace("http:", "https:")));

        assertThat(refused(fetched).cause()).isEqualTo("tls-failed");
    }

    private void assertCutInTime(String path) {
        assertCutInTime(server.url(path), "timeout");
    }

    private void assertCutInTime(String url, String cause) {
        var hasty = new Limits(Duration.ofSeconds(30), Duration.ofMillis(700), 100_000, 300_000);
        var begin = System.nanoTime();

        var fetched = outbound(hasty).fetch(Fetch.of(url));

        assertThat(refused(fetched).cause()).isEqualTo(cause);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private Fetched fetch(String path) {
        return outbound(LIMITS).fetch(Fetch.of(server.url(path)));
    }

    private Outbound outbound(Limits limits) {
        return outbound(limits, Resolver.ofTheSystem(), "127.0.0.1:" + server.port());
    }

    private static Outbound outbound(Limits limits, Resolver resolver, String allowed) {
        return new Outbound(
                limits,
                new Doorkeeper(resolver, Allowed.of(List.of(allowed))),
                "Balie/0.1 (+https://desk.example)",
                Clock.systemUTC());
    }

    private static Fetched.Body body(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        return (Fetched.Body) fetched;
    }

    private static Fetched.Refused refused(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return (Fetched.Refused) fetched;
    }

    private static String redirect(String location) {
        return "HTTP/1.1 302 Found\nLocation: " + location + "\n\n";
    }

    private static byte[] packed(String encoding, byte[] bytes) {
        var head =
                "HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(UTF_8));
        answer.writeBytes(bytes);
        return answer.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed, new Deflater(-1, raw))) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
