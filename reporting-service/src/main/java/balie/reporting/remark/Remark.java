package balie.reporting.remark;

import java.util.List;

/**
 * What one sentence says of a row of bars.
 *
 * @param bar the bar it is about; 0 where it is about none
 */
public record Remark(Kind kind, int bar, Bar figure) {
    private static final int FEWEST = 5;

    /** What there is to say. */
    public enum Kind {
        /** There are no mentions at all. */
        NOTHING,
        /** One bar has at least twice what the others have on average, and is not made of a handful of mentions. */
        STANDS_OUT,
        /** No bar stands out; this is the highest, the first of equals. */
        HIGHEST
    }

    /** Looks at the bars from left to right. */
    public static Remark on(List<Bar> bars) {
        var highest = highest(bars);
        if (highest < 0) return new Remark(Kind.NOTHING, 0, new Bar(0, 0));
        var figure = bars.get(highest);
        var others = bars.stream().mapToInt(Bar::mentions).sum() - figure.mentions();
        var standsOut = bars.size() > 2
                && figure.mentions() >= FEWEST
                && (long) figure.mentions() * (bars.size() - 1) >= 2L * others;
        return new Remark(standsOut ? Kind.STANDS_OUT : Kind.HIGHEST, highest, figure);
    }

    private static int highest(List<Bar> bars) {
        var highest = -1;
        for (var i = 0; i < bars.size(); i++)
            if (bars.get(i).mentions() > (highest < 0 ? 0 : bars.get(highest).mentions())) highest = i;
        return highest;
    }
}
