package balie.safety.addresses;

import balie.safety.Ground;
import java.util.List;

/** A way in which somebody can make the desk fetch, or send to, an address. */
interface Way {
    String name();

    /** Offers an address, and goes on without waiting for what becomes of it. */
    void offer(Ground ground, String url) throws Exception;

    /** Waits until all that was offered was tried, and tells what came of each that should not have come of it. */
    List<String> outcome(Ground ground) throws Exception;
}
