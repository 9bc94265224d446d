package balie.platform.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Decides which addresses are part of the public internet, by number alone (IANA special-purpose registries). Addresses that carry another
 * address inside (mapped, NAT64, 6to4, Teredo) are refused whole, whatever they carry.
 */
final class AddressRule {
    private static final List<Block> BLOCKS = List.of(
            block("0.0.0.0/8", "unspecified"),
            block("10.0.0.0/8", "private"),
            block("100.64.0.0/10", "carrier-grade NAT"),
            block("127.0.0.0/8", "loopback"),
            block("169.254.0.0/16", "link-local or metadata"),
            block("172.16.0.0/12", "private"),
            block("192.0.0.0/24", "protocol assignments"),
            block("192.0.2.0/24", "documentation"),
            block("192.31.196.0/24", "AS112"),
            block("192.52.193.0/24", "AMT"),
            block("192.88.99.0/24", "6to4 relay"),
            block("192.168.0.0/16", "private"),
            block("192.175.48.0/24", "AS112"),
            block("198.18.0.0/15", "benchmark"),
            block("198.51.100.0/24", "documentation"),
            block("203.0.113.0/24", "documentation"),
            block("168.63.129.16/32", "metadata"),
            block("224.0.0.0/4", "multicast"),
            block("240.0.0.0/4", "reserved"),
            block("64:ff9b::/96", "NAT64"),
            block("64:ff9b:1::/48", "NAT64"),
            block("2001::/32", "Teredo"),
            block("2001::/23", "protocol assignments"),
            block("2001:db8::/32", "documentation"),
            block("2002::/16", "6to4"),
            block("2620:4f:8000::/48", "AS112"),
            block("3fff::/20", "documentation"),
            block("5f00::/16", "segment routing"),
            block("fc00::/7", "unique local"),
            block("fe80::/10", "link-local"),
            block("fec0::/10", "site-local"),
            block("ff00::/8", "multicast"));

    /** All that is routed in the public IPv6 internet; mapped, compatible, loopback and discard addresses lie outside. */
    private static final Block PUBLIC_V6 = block("2000::/3", "public");

    private AddressRule() {}

    /** The kind of network that makes this address forbidden; empty when it is public. */
    static Optional<String> refusal(InetAddress address) {
        var bytes = address.getAddress();
        for (var block : BLOCKS) if (block.holds(bytes)) return Optional.of(block.kind);
        if (bytes.length == 16 && !PUBLIC_V6.holds(bytes)) return Optional.of("reserved");
        return Optional.empty();
    }

    /** Whether the text stands for an IPv4 address inside an IPv6 one, which Java turns into the inner one without a word. */
    static boolean isMapped(String literal, InetAddress parsed) {
        return literal.indexOf(':') >= 0 && parsed instanceof Inet4Address;
    }

    private static Block block(String cidr, String kind) {
        try {
            int slash = cidr.indexOf('/');
            var start = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            return new Block(start, Integer.parseInt(cidr.substring(slash + 1)), kind);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(cidr, e);
        }
    }

    private record Block(byte[] start, int bits, String kind) {
        boolean holds(byte[] address) {
            if (address.length != start.length) return false;
            for (int bit = 0; bit < bits; bit++) if (bitOf(address, bit) != bitOf(start, bit)) return false;
            return true;
        }

        private static int bitOf(byte[] bytes, int bit) {
            return bytes[bit / 8] >> (7 - bit % 8) & 1;
        }
    }
}
