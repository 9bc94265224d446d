package balie.safety;

import balie.safety.addresses.Addresses;
import balie.safety.bombs.Bombs;
import balie.safety.tokens.ForgedTokens;
import java.util.List;

/** Every check there is, in the order in which they run. */
final class Checks {
    private Checks() {}

    static List<Check> all() {
        return List.of(new ForgedTokens(), new Addresses(), new Bombs());
    }
}
