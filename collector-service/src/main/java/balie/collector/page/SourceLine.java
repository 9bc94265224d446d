package balie.collector.page;

import balie.collector.source.Source;
import balie.collector.source.SourceState;
import java.util.Comparator;
import java.util.List;

/**
 * A source on the page.
 *
 * @param advice what to do; null unless it fails
 * @param runnable whether the reader may ask for a check
 */
record SourceLine(Source source, Advice advice, boolean runnable) {
    static SourceLine of(Source source, boolean runnable) {
        var cause = source.check().cause();
        return new SourceLine(source, cause == null ? null : Advice.of(cause), runnable);
    }

    /** What fails comes first, then what is damaged. */
    static List<SourceLine> ordered(List<SourceLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((SourceLine line) -> line.source.state())
                        .reversed())
                .toList();
    }

    /** The shape that says the state beside the word: disc, triangle, diamond, ring. */
    public String shape() {
        return switch (source.state()) {
            case WELL -> "ok";
            case DAMAGED -> "soon";
            case FAILING -> "over";
            case NEW -> "paused";
        };
    }

    /** Whether there is something to say beside the state. */
    public boolean isInTrouble() {
        return source.state() == SourceState.FAILING || source.state() == SourceState.DAMAGED;
    }
}
