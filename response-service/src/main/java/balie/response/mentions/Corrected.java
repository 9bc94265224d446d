package balie.response.mentions;

import balie.events.Verdict;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.RankedMotive;
import balie.events.Verdict.Sentiment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what people corrected over what triage judged. Tags are named as their columns. */
public final class Corrected {
    /** What can be corrected. */
    public static final Set<String> TAGS = Set.of("sentiment", "flags", "motives", "categories");

    private Corrected() {}

    static Verdict over(Verdict judged, Map<String, List<String>> corrections) {
        if (corrections.isEmpty()) return judged;
        return new Verdict(
                judged.profileVersion(),
                judged.modelVersion(),
                judged.concerning(),
                judged.language(),
                corrections.containsKey("sentiment")
                        ? new Sentiment(
                                Polarity.valueOf(corrections.get("sentiment").get(0)), 1)
                        : judged.sentiment(),
                corrections.containsKey("motives") ? motives(corrections.get("motives")) : judged.motives(),
                corrections.getOrDefault("categories", judged.categories()),
                corrections.containsKey("flags") ? flags(corrections.get("flags")) : judged.flags(),
                judged.influence(),
                judged.urgency(),
                judged.advice(),
                judged.reasons());
    }

    /** A person tells the motives and their order, not their shares. */
    private static List<RankedMotive> motives(List<String> names) {
        return names.stream()
                .map(name -> new RankedMotive(Motive.valueOf(name), 1.0 / names.size()))
                .toList();
    }

    private static Set<Flag> flags(List<String> names) {
        return names.stream().map(Flag::valueOf).collect(Collectors.toSet());
    }
}
