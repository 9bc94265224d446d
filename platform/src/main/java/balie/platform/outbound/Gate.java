package balie.platform.outbound;

import java.net.InetAddress;
import java.util.List;

/** Whether a URL may be fetched. */
sealed interface Gate {
    /** Its form is sound. */
    record Open(Target target) implements Gate {}

    /** It may be fetched from these addresses and no others. */
    record Pinned(Target target, List<InetAddress> addresses) implements Gate {}

    /** It may not. */
    record Shut(Fetched.Refused refused) implements Gate {}
}
