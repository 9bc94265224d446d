package balie.reporting.key;

import java.util.Optional;

/** What a request says of the key it comes with, before anybody has looked whether that is true. */
public final class PresentedKey {
    private static final String BEARER = "Bearer ";

    private PresentedKey() {}

    /** The login that the key would have if it is good; empty without a key. */
    public static Optional<String> login(String authorization) {
        return text(authorization).flatMap(Secret::read).map(secret -> loginOf(secret.keyId()));
    }

    static String loginOf(String keyId) {
        return "key:" + keyId;
    }

    /** What stands where a key would; empty where none does. */
    static Optional<String> text(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            return Optional.empty();
        return Optional.of(authorization.substring(BEARER.length()).strip())
                .filter(text -> text.startsWith(Secret.PREFIX));
    }
}
