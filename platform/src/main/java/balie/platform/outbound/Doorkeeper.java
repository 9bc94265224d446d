package balie.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Decides whether a URL may be fetched, and pins the addresses it may be fetched from. Every redirect comes by here again. */
final class Doorkeeper {
    private static final int FIRST_ORDINARY_PORT = 1024;
    private static final int MOST_ADDRESSES = 4;

    private final Resolver resolver;
    private final Allowed allowed;

    Doorkeeper(Resolver resolver, Allowed allowed) {
        this.resolver = resolver;
        this.allowed = allowed;
    }

    Gate check(String url, Deadline deadline) {
        var form = UrlRule.check(url);
        return form instanceof Gate.Open open ? pin(open.target(), deadline) : form;
    }

    boolean isException(String url) {
        return UrlRule.check(url) instanceof Gate.Open open && allowed.holds(open.target());
    }

    private Gate pin(Target target, Deadline deadline) {
        boolean exception = allowed.holds(target);
        if (!exception && !isWebPort(target.port())) return new Gate.Shut(Refusals.port());
        try {
            var addresses = target.literal() ? literal(target) : deadline.call(() -> resolver.resolve(target.host()));
            return exception ? pinned(target, addresses) : checked(target, addresses);
        } catch (Deadline.Passed e) {
            return new Gate.Shut(Refusals.timeout());
        } catch (UnknownHostException e) {
            return new Gate.Shut(Refusals.hostUnknown());
        }
    }

    private static List<InetAddress> literal(Target target) throws UnknownHostException {
        return List.of(InetAddress.getByName(target.host()));
    }

    /** One forbidden address among several refuses the host: which one is connected to must not be left to chance. */
    private static Gate checked(Target target, List<InetAddress> addresses) {
        for (var address : addresses) {
            if (target.literal() && AddressRule.isMapped(target.host(), address))
                return new Gate.Shut(Refusals.address("IPv4 inside IPv6"));
            var kind = AddressRule.refusal(address);
            if (kind.isPresent()) return new Gate.Shut(Refusals.address(kind.get()));
        }
        return pinned(target, addresses);
    }

    private static Gate pinned(Target target, List<InetAddress> addresses) {
        if (addresses.isEmpty()) return new Gate.Shut(Refusals.hostUnknown());
        return new Gate.Pinned(target, List.copyOf(addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))));
    }

    private static boolean isWebPort(int port) {
        return port == 80 || port == 443 || port >= FIRST_ORDINARY_PORT;
    }
}
