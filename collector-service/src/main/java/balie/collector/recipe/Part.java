package balie.collector.recipe;

/**
 * A part of an item: what was found, or why nothing was.
 *
 * @param value what stands on the page; null when nothing does
 * @param miss null when it was found and can be used
 */
public record Part(String value, Miss miss) {
    static final Part NOT_ASKED = new Part(null, Miss.NOT_ASKED);

    /** Why a part is missing. */
    public enum Miss {
        /** The recipe does not ask for it. */
        NOT_ASKED,
        /** The selector matches nothing within the item. */
        NO_MATCH,
        /** What it matches has no such attribute. */
        NO_ATTRIBUTE,
        /** What it matches is empty. */
        EMPTY,
        /** What stands there is no time that the recipe can read. */
        NO_TIME,
        /** What stands there is no address of the web. */
        NO_ADDRESS
    }

    static Part found(String value) {
        return new Part(value, null);
    }

    static Part missing(Miss miss) {
        return new Part(null, miss);
    }

    /** The same, but of no use. */
    Part unusable(Miss why) {
        return new Part(value, why);
    }

    public boolean isFound() {
        return miss == null;
    }

    /** What was found; null when nothing of use was. */
    String use() {
        return isFound() ? value : null;
    }
}
