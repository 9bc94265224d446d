package balie.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. Asked once per hop; the answer is checked and then connected to, so a changed mind changes nothing. */
@FunctionalInterface
interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The system's own. */
    static Resolver ofTheSystem() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
