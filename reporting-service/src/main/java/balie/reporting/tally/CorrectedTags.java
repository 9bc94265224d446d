package balie.reporting.tally;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people made of the tags of one mention. It holds for every revision, whatever triage makes of it.
 *
 * @param values the whole value of each tag that was corrected, one that the tag takes
 */
public record CorrectedTags(Map<Tag, List<String>> values) {
    /** Nobody corrected anything. */
    public static final CorrectedTags NONE = new CorrectedTags(Map.of());

    public CorrectedTags {
        values = Map.copyOf(values);
    }

    /** The content with the corrected tags in place of those that triage gave. */
    Content on(Content judged) {
        var corrected = judged;
        for (var value : values.entrySet()) corrected = on(corrected, value.getKey(), value.getValue());
        return corrected;
    }

    private static Content on(Content content, Tag tag, List<String> to) {
        return switch (tag) {
            case SENTIMENT ->
                content.tagged(Polarity.valueOf(to.get(0)), content.motives(), content.categories(), content.flags());
            case MOTIVES ->
                content.tagged(
                        content.sentiment(),
                        to.stream().map(Motive::valueOf).toList(),
                        content.categories(),
                        content.flags());
            case CATEGORIES -> content.tagged(content.sentiment(), content.motives(), to, content.flags());
            case FLAGS ->
                content.tagged(
                        content.sentiment(),
                        content.motives(),
                        content.categories(),
                        to.stream().map(Flag::valueOf).collect(Collectors.toUnmodifiableSet()));
        };
    }
}
