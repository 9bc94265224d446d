package balie.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on loopback that nobody listens on. They lie below the range that systems take outgoing connections from, so that a server
 * finds its port still free when it comes back.
 */
public final class FreePorts {
    private static final int FROM = 20_000;
    private static final int TO = 32_000;

    private FreePorts() {}

    /** That many different free ports. */
    public static List<Integer> find(int count) {
        var found = new LinkedHashSet<Integer>();
        while (found.size() < count) {
            var port = ThreadLocalRandom.current().nextInt(FROM, TO);
            if (isFree("127.0.0.1", port)) found.add(port);
        }
        return List.copyOf(found);
    }

    /** Whether that port can be listened on at that address. */
    public static boolean isFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
