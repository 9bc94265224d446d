package balie.response.cases;

import balie.events.CaseEvent;
import java.time.Instant;

/**
 * What it takes to undo what a person did to a case, as long as nothing else happened to it.
 *
 * @param before the case as it was
 * @param move sequence of the event that is to be undone
 * @param kind what is to be undone
 */
public record TakeBack(CaseFile before, long move, CaseEvent.Kind kind, String by, Instant at) {}
