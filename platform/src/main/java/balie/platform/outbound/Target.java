package balie.platform.outbound;

import java.net.URI;

/**
 * A URL whose form is sound.
 *
 * @param uri ASCII, without fragment
 * @param host lower case, without brackets or trailing dot
 * @param literal whether the host is an address rather than a name
 */
record Target(URI uri, String host, int port, boolean literal) {
    /** Host and port as an exception names them. */
    String place() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
