package balie.safety;

import balie.safety.access.AccessCheck;
import balie.safety.addresses.Addresses;
import balie.safety.bombs.Bombs;
import balie.safety.export.FormulaCheck;
import balie.safety.leak.LeakCheck;
import balie.safety.markup.MarkupCheck;
import balie.safety.rate.FloodCheck;
import balie.safety.tokens.EndedSessions;
import balie.safety.tokens.ForgedTokens;
import java.util.List;

/** Every check there is, in the order in which they run: leaks are looked for when all the others have left their traces. */
final class Checks {
    private Checks() {}

    static List<Check> all() {
        return List.of(
                new ForgedTokens(),
                new AccessCheck(),
                new EndedSessions(),
                new FloodCheck(),
                new FormulaCheck(),
                new MarkupCheck(),
                new Addresses(),
                new Bombs(),
                new LeakCheck());
    }
}
