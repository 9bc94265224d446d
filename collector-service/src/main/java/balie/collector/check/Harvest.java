package balie.collector.check;

import balie.collector.mention.Finding;
import balie.collector.mention.Listing;
import balie.events.MentionCollected;
import java.util.List;

/**
 * What a check found, for all clients that it concerns.
 *
 * @param language of posts that do not say it themselves (BCP 47); null when nobody says
 * @param crops one for each client
 */
record Harvest(Listing listing, String language, List<Crop> crops) {
    /** Nothing was read. */
    static final Harvest NONE = new Harvest(null, null, List.of());

    /** What was found for one client. */
    record Crop(String clientId, List<Yield> yields) {}

    /**
     * One mention, and what is to be said of it.
     *
     * @param event null when there is nothing to tell
     */
    record Yield(Finding finding, MentionCollected event) {}

    /** What is to be told. */
    List<MentionCollected> events() {
        return crops.stream()
                .flatMap(crop -> crop.yields().stream())
                .map(Yield::event)
                .filter(event -> event != null)
                .toList();
    }
}
