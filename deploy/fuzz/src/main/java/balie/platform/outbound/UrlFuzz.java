package balie.platform.outbound;

import balie.fuzz.Broken;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Any text as a URL to be fetched, in a world where every name leads to the machine itself: nothing is let through but addresses of the
 * public internet, and what is connected to is what the URL says to whoever reads it. In this package for the guard's sake, which is nobody's but the door's.
 */
public final class UrlFuzz {
    private static final Doorkeeper INWARDS = new Doorkeeper(host -> loopback(), Allowed.of(List.of()));
    private static final Doorkeeper OUTWARDS = new Doorkeeper(host -> outside(), Allowed.of(List.of()));
    private static final Duration PLENTY = Duration.ofSeconds(10);

    private UrlFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var url = new String(bytes, StandardCharsets.UTF_8);
        if (INWARDS.check(url, Deadline.in(PLENTY)) instanceof Gate.Pinned pinned) checkPublic(pinned);
        if (OUTWARDS.check(url, Deadline.in(PLENTY)) instanceof Gate.Pinned pinned) checkSame(pinned);
        INWARDS.isException(url);
    }

    private static void checkPublic(Gate.Pinned pinned) {
        Broken.unless(pinned.target().literal(), "a name that leads inwards is refused");
        for (var address : pinned.addresses()) Broken.unless(isPublic(address), "a literal address is a public one");
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isSiteLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isAnyLocalAddress()
                && !address.isMulticastAddress();
    }

    /** What the checked address says, read by another reader, is what was pinned. */
    private static void checkSame(Gate.Pinned pinned) {
        var target = pinned.target();
        var again = URI.create(target.uri().toString());
        Broken.unless(again.getRawUserInfo() == null, "nobody signs in by a URL");
        Broken.unless(again.getScheme().matches("https?"), "only the web is fetched");
        Broken.unless(
                target.uri().toString().chars().allMatch(UrlFuzz::isPrintable), "nothing is smuggled into a request");
        var host = again.getRawAuthority().toLowerCase(Locale.ROOT);
        Broken.unless(
                host.startsWith(target.place().replaceFirst(":\\d+$", "")), "the host is the one that was checked");
        var port = again.getPort() < 0 ? again.getScheme().equals("https") ? 443 : 80 : again.getPort();
        Broken.unless(again.getHost() == null || port == target.port(), "the port is the one that was checked");
    }

    private static boolean isPrintable(int character) {
        return character > ' ' && character < 0x7f;
    }

    private static List<InetAddress> loopback() throws UnknownHostException {
        return List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    private static List<InetAddress> outside() throws UnknownHostException {
        return List.of(InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 215, 14}));
    }
}
