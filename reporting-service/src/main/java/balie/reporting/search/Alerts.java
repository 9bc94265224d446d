package balie.reporting.search;

/** When the subscribers of a search hear of new posts. */
public enum Alerts {
    NONE,
    AT_ONCE,
    /** All that came within an hour in one mail. */
    HOURLY
}
