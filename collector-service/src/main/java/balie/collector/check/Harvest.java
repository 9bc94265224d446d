package balie.collector.check;

import balie.collector.mention.Finding;
import balie.collector.mention.Listing;
import java.util.List;
import java.util.Objects;

/**
 * What a check found, for all clients that it concerns.
 *
 * @param language of posts that do not say it themselves (BCP 47); null when nobody says
 * @param crops one for each client
 */
record Harvest(Listing listing, String language, List<Crop> crops) {
    /** Nothing was read. */
    static final Harvest NONE = new Harvest(null, null, List.of());

    /**
     * What was found for one client.
     *
     * @param tooLarge mentions that no record holds, however much is left out of them
     */
    record Crop(String clientId, List<Yield> yields, int tooLarge) {}

    /**
     * One mention, and what is to be said of it.
     *
     * @param telling null when there is nothing to tell
     */
    record Yield(Finding finding, Telling telling) {}

    /** What is to be told. */
    List<Telling> tellings() {
        return crops.stream()
                .flatMap(crop -> crop.yields().stream())
                .map(Yield::telling)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is neither told nor remembered, for all clients. */
    int tooLarge() {
        return crops.stream().mapToInt(Crop::tooLarge).sum();
    }
}
