package balie.reporting.change;

import java.time.Instant;
import java.util.List;

/**
 * Some changes of a feed, oldest first.
 *
 * @param next where the next page begins; at the end of the feed the place to ask again from
 * @param more whether there is a next page already
 * @param asOf whoever reads to the end has every change that was committed by then
 */
public record FeedPage<T>(List<T> rows, Cursor next, boolean more, Instant asOf) {}
