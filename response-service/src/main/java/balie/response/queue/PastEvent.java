package balie.response.queue;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param actor login of the person who did it; null when nobody did
 * @param note what was written; null where nothing was
 */
public record PastEvent(long sequence, Instant at, Kind kind, String actor, Detail detail, String note) {}
