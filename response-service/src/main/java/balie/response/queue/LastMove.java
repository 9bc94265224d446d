package balie.response.queue;

import balie.events.CaseEvent.Kind;
import java.time.Instant;

/** What a person did last to a case and can still be taken back, if it is not too late. */
public record LastMove(Kind kind, String by, Instant at) {}
