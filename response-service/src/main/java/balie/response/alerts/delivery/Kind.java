package balie.response.alerts.delivery;

import java.util.Locale;

/** What a message tells. */
public enum Kind {
    /** That cases may not wait. */
    RAISED,
    /** That they are settled. */
    ENDED,
    /** That messages arrive. */
    TEST;

    /** As receivers read it. */
    String code() {
        return "escalation." + name().toLowerCase(Locale.ROOT);
    }
}
