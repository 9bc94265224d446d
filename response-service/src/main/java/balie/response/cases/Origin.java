package balie.response.cases;

import balie.events.ChannelType;
import java.time.Instant;

/**
 * How a case came to be.
 *
 * @param publishedAt when the mention that opened it was published
 * @param openedBy login of the person who opened it by hand; null when a mention did
 */
public record Origin(ChannelType channel, Instant publishedAt, Instant openedAt, String openedBy) {}
