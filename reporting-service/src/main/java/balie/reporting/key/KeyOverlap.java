package balie.reporting.key;

/** How long an old key can be left to live on, as the page offers it. */
public enum KeyOverlap {
    DAY("P1D"),
    WEEK("P7D"),
    MONTH("P30D"),
    NONE("PT0S");

    private final String code;

    KeyOverlap(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
