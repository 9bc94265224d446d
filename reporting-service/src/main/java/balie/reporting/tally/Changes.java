package balie.reporting.tally;

import java.util.ArrayList;
import java.util.List;

/** What a batch changes: the facts that became others, and by how much the hourly counters move for it. */
public final class Changes {
    private final List<MentionFact> facts = new ArrayList<>();
    private final Delta<HourKey> hours = new Delta<>();
    private final Delta<PlaceHourKey> places = new Delta<>();

    /** Notes that a fact became another; nothing when it stayed the same. */
    public void note(MentionFact before, MentionFact after) {
        if (before == after) return;
        facts.add(after);
        before.hour().ifPresent(hour -> hours.add(hour, -1));
        after.hour().ifPresent(hour -> hours.add(hour, 1));
        before.places().forEach(place -> places.add(place, -1));
        after.places().forEach(place -> places.add(place, 1));
    }

    public List<MentionFact> facts() {
        return facts;
    }

    public Delta<HourKey> hours() {
        return hours;
    }

    public Delta<PlaceHourKey> places() {
        return places;
    }
}
