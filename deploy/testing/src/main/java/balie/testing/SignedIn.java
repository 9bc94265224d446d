package balie.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Signs tokens for tests, as response-service would. As a test resource it makes a service accept them; one key pair serves the whole
 * test JVM. Send a token as cookie {@code balie} or as bearer.
 */
public final class SignedIn implements QuarkusTestResourceLifecycleManager {
    private static final Duration VALID = Duration.ofMinutes(15);

    /** Configures the service under test: it reads the keys from a file, and response-service signs with the same key. */
    @Override
    public Map<String, String> start() {
        var folder = folder();
        return Map.of(
                "BALIE_KEYS_URL",
                folder.resolve("keys.json").toUri().toString(),
                "BALIE_SIGNING_KEY",
                folder.resolve("signing.pem").toString());
    }

    @Override
    public void stop() {}

    /** A token of an administrator who sees every client. */
    public static String admin() {
        return token("admin", "admin", "*");
    }

    /** A token that holds for 15 minutes; clients are ids, or {@code *} for all. */
    public static String token(String login, String role, String... clients) {
        return token("balie", login, role, List.of(clients), Instant.now().plus(VALID));
    }

    /** A token that holds until then. */
    public static String until(Instant expiry, String login, String role, String... clients) {
        return token("balie", login, role, List.of(clients), expiry);
    }

    /** A token that would have been right an hour ago. */
    public static String expired(String login, String role, String... clients) {
        return token("balie", login, role, List.of(clients), Instant.now().minus(Duration.ofHours(1)));
    }

    /** A token with our signature, but for and from somebody else. */
    public static String foreign(String login, String role, String... clients) {
        return token("elsewhere", login, role, List.of(clients), Instant.now().plus(VALID));
    }

    /** A token that says that it needs no signature. */
    public static String unsigned(String login, String role, String... clients) {
        var claims =
                claims("balie", login, role, List.of(clients), Instant.now().plus(VALID));
        return base64("{\"alg\":\"none\"}") + "." + base64(claims) + ".";
    }

    private static String token(String issuer, String login, String role, List<String> clients, Instant expiry) {
        var signed = base64("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\""
                        + TestKey.theOne().id() + "\"}") + "." + base64(claims(issuer, login, role, clients, expiry));
        return signed + "." + TestKey.theOne().sign(signed);
    }

    private static String claims(String issuer, String login, String role, List<String> clients, Instant expiry) {
        var ids = clients.stream().map(id -> '"' + id + '"').collect(Collectors.joining(","));
        return """
                {"iss":"%s","aud":"%s","sub":"%s","name":"%s","groups":["%s"],"clients":[%s],"iat":%d,"exp":%d}""".formatted(
                issuer, issuer, login, login, role, ids, expiry.minus(VALID).getEpochSecond(), expiry.getEpochSecond());
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("balie-test-keys");
            Files.writeString(folder.resolve("keys.json"), TestKey.theOne().published());
            Files.writeString(folder.resolve("signing.pem"), TestKey.theOne().pem());
            for (var file : List.of("keys.json", "signing.pem"))
                folder.resolve(file).toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
