package balie.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.Key;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The public keys by id. Fetched when first needed, again for an id that is not among them, and again when they have become old; what was
 * fetched once serves on while the source is away.
 */
@ApplicationScoped
class VerificationKeys implements VerificationKeyResolver {
    private static final Logger LOG = Logger.getLogger(VerificationKeys.class);

    private final KeySource source;
    private final Duration maxAge;
    private final Duration pause;

    private volatile Map<String, Key> keys = Map.of();
    private volatile long fetchedAt;
    private long triedAt;
    private KeysUnavailable failure;

    VerificationKeys(KeySource source, SessionConfig config) {
        this.source = source;
        this.maxAge = config.keysMaxAge();
        this.pause = config.keysPause();
    }

    @Override
    public Key resolveKey(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        var id = signature.getKeyIdHeaderValue();
        if (id == null) throw new UnresolvableKeyException("no key id");
        if (!keys.containsKey(id) || isPast(fetchedAt, maxAge)) fetch(id);
        var key = keys.get(id);
        if (key == null) throw new UnresolvableKeyException("no such key");
        return key;
    }

    private synchronized void fetch(String id) {
        if (keys.containsKey(id) && !isPast(fetchedAt, maxAge)) return;
        if (triedAt == 0 || isPast(triedAt, pause)) tryFetch();
        if (keys.isEmpty() && failure != null) throw failure;
    }

    private void tryFetch() {
        try {
            keys = parse(source.read());
            fetchedAt = System.nanoTime();
            failure = null;
        } catch (IOException | JoseException e) {
            LOG.warnf(
                    "the keys of the tokens cannot be fetched: %s", e.getClass().getSimpleName());
            failure = new KeysUnavailable(e);
        } finally {
            triedAt = System.nanoTime();
        }
    }

    private static Map<String, Key> parse(String json) throws JoseException {
        var parsed = new HashMap<String, Key>();
        for (var key : new JsonWebKeySet(json).getJsonWebKeys())
            if (key instanceof EllipticCurveJsonWebKey curve && key.getKeyId() != null)
                parsed.put(key.getKeyId(), curve.getECPublicKey());
        return Map.copyOf(parsed);
    }

    private static boolean isPast(long since, Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }
}
