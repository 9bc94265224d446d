package balie.reporting.freshness;

/** Why a source cannot be read, as a client wants to know it; the collector's own codes say it more exactly. */
public enum Trouble {
    /** It does not answer, or breaks off. */
    SILENT,
    /** It answers that something of its own is wrong. */
    ITS_OWN,
    /** It does not let us in, or finds that we ask too often. */
    REFUSES,
    /** There is nothing at the address, or it leads nowhere. */
    MOVED,
    /** What it gives cannot be read. */
    UNREADABLE,
    /** The address is not one that may be fetched. */
    ADDRESS,
    /** Something else. */
    OTHER;

    /** What a cause of a failed check means; null means something else. */
    public static Trouble of(String cause) {
        if (cause == null) return OTHER;
        return switch (cause) {
            case "timeout", "connect-refused", "connection-broken", "host-unknown" -> SILENT;
            case "http-401", "http-403", "http-429" -> REFUSES;
            case "http-404", "http-410", "redirect-loop", "redirect-nowhere", "too-many-redirects" -> MOVED;
            case "not-a-feed",
                    "broken-feed",
                    "too-large",
                    "header-too-large",
                    "encoding-unsupported",
                    "protocol-error" -> UNREADABLE;
            case "url-malformed", "scheme-refused", "userinfo-refused", "port-refused", "address-refused" -> ADDRESS;
            default -> cause.startsWith("http-5") || cause.equals("tls-failed") ? ITS_OWN : OTHER;
        };
    }
}
