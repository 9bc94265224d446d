package balie.response.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hashes and compares passwords. A login that does not exist costs the same time as one that does. */
@ApplicationScoped
class Passwords {
    static final int SHORTEST = 10;

    /** bcrypt looks no further. */
    static final int LONGEST_BYTES = 72;

    private final int cost;
    private final String nobody;

    Passwords(PeopleConfig config) {
        this.cost = config.hashCost();
        this.nobody = hash(UUID.randomUUID().toString());
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    boolean matches(String password, String hash) {
        return isPossible(password) && BcryptUtil.matches(password, hash);
    }

    /** Takes as long as comparing with a real one. */
    boolean matchesNobody(String password) {
        if (isPossible(password)) BcryptUtil.matches(password, nobody);
        return false;
    }

    /** Whether it is long enough to be safe and short enough to be looked at wholly. */
    static boolean isAcceptable(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST && isPossible(password);
    }

    private static boolean isPossible(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES && password.indexOf('\0') < 0;
    }
}
