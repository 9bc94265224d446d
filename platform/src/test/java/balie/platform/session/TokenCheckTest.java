package balie.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import balie.testing.SignedIn;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.auth.principal.ParseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenCheckTest {
    private static final String KEYS_URL = new SignedIn().start().get("BALIE_KEYS_URL");

    private final TokenCheck check = checkWithKeysAt(URI.create(KEYS_URL));

    @Test
    void aTokenOfOursTellsWhoItIsFor() throws Exception {
        var token = check.parse(SignedIn.token("sanne", "agent", "floorhuis"), null);

        assertThat(token.getSubject()).isEqualTo("sanne");
        assertThat(token.getGroups()).isEqualTo(Set.of("agent"));
        assertThat(token.<Object>getClaim("clients")).hasToString("[\"floorhuis\"]");
    }

    static String[] notOurs() throws Exception {
        var good = SignedIn.admin();
        var parts = good.split("\\.", -1);
        return new String[] {
            SignedIn.expired("sanne", "admin", "*"),
            SignedIn.foreign("sanne", "admin", "*"),
            SignedIn.unsigned("sanne", "admin", "*"),
            parts[0] + "." + parts[1] + ".",
            parts[0] + "." + claims("{\"iss\":\"balie\",\"aud\":\"balie\",\"sub\":\"x\",\"exp\":9999999999}") + "."
                    + parts[2],
            signedWithThePublicKeyAsSecret(parts[1]),
            "",
            "a.b.c",
            "nonsense"
        };
    }

    @ParameterizedTest
    @MethodSource("notOurs")
    void anyOtherTokenIsRefused(String token) {
        assertThatThrownBy(() -> check.parse(token, null)).isInstanceOf(ParseException.class);
    }

    @Test
    void aTokenThatHeldBeforeIsRefusedOnceItHasExpired() throws Exception {
        // Clocks may be five seconds apart, so it holds for as long.
        var token = SignedIn.until(Instant.now(), "sanne", "agent", "floorhuis");
        assertThat(check.parse(token, null).getSubject()).isEqualTo("sanne");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThatThrownBy(() -> check.parse(token, null))
                .isInstanceOf(ParseException.class));
    }

    @Test
    void aTokenThatHeldBeforeIsRefusedOnceItsKeyIsGoneOrIsAnother() throws Exception {
        var keys = new AtomicReference<>(new String(publicKey(), StandardCharsets.UTF_8));
        var rotated = new TokenCheck(
                new VerificationKeys(keys::get, config(URI.create(KEYS_URL), Duration.ZERO, Duration.ZERO)));
        var token = SignedIn.admin();
        var ours = keys.get();
        assertThat(rotated.parse(token, null).getSubject()).isEqualTo("admin");

        keys.set("{\"keys\":[]}");
        assertThatThrownBy(() -> rotated.parse(token, null)).isInstanceOf(ParseException.class);
        keys.set(anotherKeyUnderTheSameId());
        assertThatThrownBy(() -> rotated.parse(token, null)).isInstanceOf(ParseException.class);
        keys.set(ours);
        assertThat(rotated.parse(token, null).getSubject()).isEqualTo("admin");
    }

    @Test
    void whatOneReaderDoesToClaimsTheNextDoesNotSee() throws Exception {
        var token = SignedIn.admin();

        assertThat(check.parse(token, null)).isNotSameAs(check.parse(token, null));
        assertThat(check.parse(token, null).getClaimNames())
                .isEqualTo(check.parse(token, null).getClaimNames());
    }

    @Test
    void keysAreAlsoReadOverHttp() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var keys = Files.readAllBytes(Path.of(URI.create(KEYS_URL)));
        server.createContext("/session/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/session/keys");

            assertThat(checkWithKeysAt(url).parse(SignedIn.admin(), null).getSubject())
                    .isEqualTo("admin");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void withoutAnyKeysNobodyIsBlamed() {
        var nowhere = checkWithKeysAt(URI.create("http://127.0.0.1:1/session/keys"));

        assertThatThrownBy(() -> nowhere.parse(SignedIn.admin(), null)).isInstanceOf(KeysUnavailable.class);
    }

    private static String anotherKeyUnderTheSameId() throws Exception {
        var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(keyId());
        return new JsonWebKeySet(key).toJson();
    }

    private static TokenCheck checkWithKeysAt(URI url) {
        var config = config(url, Duration.ofMinutes(10), Duration.ofSeconds(1));
        return new TokenCheck(new VerificationKeys(new PublishedKeys(config), config));
    }

    private static SessionConfig config(URI url, Duration maxAge, Duration pause) {
        return new SessionConfig() {
            @Override
            public URI keysUrl() {
                return url;
            }

            @Override
            public URI origin() {
                return URI.create("http://localhost:8080");
            }

            @Override
            public Duration keysMaxAge() {
                return maxAge;
            }

            @Override
            public Duration keysPause() {
                return pause;
            }
        };
    }

    /** The old trick: HS256, with the public key, which everybody knows, as the secret. */
    private static String signedWithThePublicKeyAsSecret(String claims) throws Exception {
        var signature = new JsonWebSignature();
        signature.setPayload(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
        signature.setAlgorithmHeaderValue("HS256");
        signature.setKey(new HmacKey(publicKey()));
        signature.setHeader("kid", keyId());
        return signature.getCompactSerialization();
    }

    private static byte[] publicKey() throws IOException {
        return Files.readAllBytes(Path.of(URI.create(KEYS_URL)));
    }

    private static String keyId() throws IOException {
        return new String(publicKey(), StandardCharsets.UTF_8).replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }

    private static String claims(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
