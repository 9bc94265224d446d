package balie.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.Test;

class VerificationKeysTest {
    private final EllipticCurveJsonWebKey first = key("first");
    private final EllipticCurveJsonWebKey second = key("second");
    private final Source source = new Source();

    @Test
    void keysAreFetchedWhenFirstNeededAndThenKept() throws Exception {
        var keys = keys(Duration.ZERO, Duration.ofHours(1));
        assertThat(source.reads).isZero();

        source.answers(set(first));

        assertThat(keys.resolveKey(signedBy("first"), List.of())).isEqualTo(first.getPublicKey());
        assertThat(keys.resolveKey(signedBy("first"), List.of())).isEqualTo(first.getPublicKey());
        assertThat(source.reads).isEqualTo(1);
    }

    @Test
    void anUnknownKeyIsLookedForOnceMore() throws Exception {
        var keys = keys(Duration.ZERO, Duration.ofHours(1));
        source.answers(set(first), set(first, second));

        keys.resolveKey(signedBy("first"), List.of());

        assertThat(keys.resolveKey(signedBy("second"), List.of())).isEqualTo(second.getPublicKey());
    }

    @Test
    void manyUnknownKeysDoNotMakeManyFetches() throws Exception {
        var keys = keys(Duration.ofHours(1), Duration.ofHours(1));
        source.answers(set(first));

        for (int i = 0; i < 100; i++)
            assertThatThrownBy(() -> keys.resolveKey(signedBy("made-up"), List.of()))
                    .isInstanceOf(UnresolvableKeyException.class);

        assertThat(source.reads).isEqualTo(1);
    }

    @Test
    void knownKeysServeOnWhileTheirSourceIsAway() throws Exception {
        var keys = keys(Duration.ZERO, Duration.ZERO);
        source.answers(set(first));
        keys.resolveKey(signedBy("first"), List.of());

        assertThat(keys.resolveKey(signedBy("first"), List.of())).isEqualTo(first.getPublicKey());
        assertThat(source.reads).isGreaterThan(1);
    }

    @Test
    void aKeyThatIsNoLongerPublishedStopsHolding() throws Exception {
        var keys = keys(Duration.ZERO, Duration.ZERO);
        source.answers(set(first), set(second));
        keys.resolveKey(signedBy("first"), List.of());

        assertThatThrownBy(() -> keys.resolveKey(signedBy("first"), List.of()))
                .isInstanceOf(UnresolvableKeyException.class);
    }

    @Test
    void aSourceThatNeverAnsweredIsTheHousesTroubleAndNotTheVisitors() {
        var keys = keys(Duration.ZERO, Duration.ofHours(1));

        assertThatThrownBy(() -> keys.resolveKey(signedBy("first"), List.of())).isInstanceOf(KeysUnavailable.class);
    }

    private VerificationKeys keys(Duration pause, Duration maxAge) {
        return new VerificationKeys(source, new SessionConfig() {
            @Override
            public URI keysUrl() {
                return URI.create("http://localhost/keys");
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
        });
    }

    private static String set(EllipticCurveJsonWebKey... keys) {
        return new JsonWebKeySet(keys).toJson();
    }

    private static EllipticCurveJsonWebKey key(String id) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonWebSignature signedBy(String id) {
        var signature = new JsonWebSignature();
        signature.setKeyIdHeaderValue(id);
        return signature;
    }

    /** Gives each answer once, and then is away. */
    private static final class Source implements KeySource {
        private final Queue<String> answers = new ArrayDeque<>();
        private int reads;

        void answers(String... sets) {
            answers.addAll(List.of(sets));
        }

        @Override
        public String read() throws IOException {
            reads++;
            if (answers.isEmpty()) throw new IOException("away");
            return answers.remove();
        }
    }
}
