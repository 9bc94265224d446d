package balie.speed.chain;

import balie.speed.Medians;
import java.util.List;
import java.util.Locale;

/**
 * How the posts of some time fared. In seconds; a post that has not come counts as late as it is by now.
 *
 * @param missing how many have not been seen both at the desk and at the portal
 */
record Window(
        int posts,
        int missing,
        double deskP50,
        double deskP99,
        double portalP50,
        double portalP99,
        double unfetchedP99) {
    static Window of(List<Sighting> posts) {
        long now = System.nanoTime();
        var desk = posts.stream().map(one -> late(one, one.atDesk.get(), now)).toList();
        var portal =
                posts.stream().map(one -> late(one, one.atPortal.get(), now)).toList();
        var lying = posts.stream()
                .map(one -> seconds(one.published, one.fetched.get(), now))
                .toList();
        return new Window(
                posts.size(),
                (int) posts.stream().filter(one -> !one.isThrough()).count(),
                Medians.of(desk),
                Medians.quantile(desk, 0.99),
                Medians.of(portal),
                Medians.quantile(portal, 0.99),
                Medians.quantile(lying, 0.99));
    }

    private static double late(Sighting post, long seen, long now) {
        long fetched = post.fetched.get();
        return seconds(fetched == 0 ? post.published : fetched, seen, now);
    }

    private static double seconds(long from, long to, long now) {
        return ((to == 0 ? now : to) - from) / 1e9;
    }

    /** The worse of the two. */
    double p99() {
        return Math.max(deskP99, portalP99);
    }

    /** Whether all came, all soon, and none lay long before it was fetched: then the chain keeps up. */
    boolean holds() {
        return missing == 0 && p99() <= 2 && unfetchedP99 <= 5;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d posts; desk p50 %.2f s, p99 %.2f s; portal p50 %.2f s, p99 %.2f s; before the fetch p99 %.2f s; not there %,d",
                posts,
                deskP50,
                deskP99,
                portalP50,
                portalP99,
                unfetchedP99,
                missing);
    }
}
