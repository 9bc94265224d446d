package balie.triage.signal;

import balie.triage.text.Phrasebook.Match;
import balie.triage.text.Post;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cues of one post, each with the words that gave it, in order of place. */
public final class Cues {
    private static final int MOST_TOLD = 4;

    private final Map<Cue, List<String>> words = new EnumMap<>(Cue.class);
    private final Map<Cue, Integer> counts = new EnumMap<>(Cue.class);

    static Cues of(Post post, List<Match<Cue>> matches) {
        var cues = new Cues();
        for (var match : matches) cues.add(match.value(), post.surface(match.from(), match.to()));
        return cues;
    }

    /** The same and these, which more than one cue together gave. */
    Cues with(Cue cue, List<String> surfaces) {
        surfaces.forEach(surface -> add(cue, surface));
        return this;
    }

    private void add(Cue cue, String surface) {
        counts.merge(cue, 1, Integer::sum);
        var told = words.computeIfAbsent(cue, none -> new ArrayList<>());
        if (told.size() < MOST_TOLD && !told.contains(surface)) told.add(surface);
    }

    public boolean has(Cue cue) {
        return counts.containsKey(cue);
    }

    public int count(Cue cue) {
        return counts.getOrDefault(cue, 0);
    }

    /** The words that gave the cue. */
    public List<String> words(Cue cue) {
        return List.copyOf(words.getOrDefault(cue, List.of()));
    }
}
