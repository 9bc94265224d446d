package balie.collector.source;

import balie.collector.recipe.Recipe;
import balie.events.ChannelType;
import balie.events.SourceChecked.Outcome;
import java.time.Duration;
import java.time.Instant;

/**
 * A place where posts are looked for.
 *
 * @param recipe how its pages are read; null for kinds that need none
 * @param owner the client whom everything in it concerns; null when monitors decide
 * @param every how often it is checked while all is well
 * @param language as somebody declared it (BCP 47); null when the source itself may say
 * @param check how the last check ended
 */
public record Source(
        String id,
        String name,
        String url,
        SourceKind kind,
        Recipe recipe,
        ChannelType channel,
        String owner,
        Duration every,
        String language,
        LastCheck check) {

    /**
     * How the last check ended, and when the next one is due.
     *
     * @param checkedAt null when it was never checked
     * @param outcome null when it was never checked
     * @param cause why it failed, as a code; null unless it failed
     * @param detail the failure in a sentence; null unless it failed
     * @param failures in a row
     */
    public record LastCheck(
            Instant checkedAt, Outcome outcome, String cause, String detail, int failures, Instant nextDueAt) {
        static final LastCheck NEVER = new LastCheck(null, null, null, null, 0, null);
    }

    /** Whether somebody set it up just like that one, however their checks ended. */
    boolean isDefinedAs(Source other) {
        return new Source(id, name, url, kind, recipe, channel, owner, every, language, other.check).equals(other);
    }

    /** Where it stands: a page shows it in a word and a shape. */
    public SourceState state() {
        if (check.outcome() == null) return SourceState.NEW;
        return switch (check.outcome()) {
            case READ, UNCHANGED -> SourceState.WELL;
            case READ_IN_PART -> SourceState.DAMAGED;
            case FAILED -> SourceState.FAILING;
        };
    }
}
