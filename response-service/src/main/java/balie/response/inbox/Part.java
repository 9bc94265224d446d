package balie.response.inbox;

import java.util.List;

/**
 * The parts of the inbox that a page takes over by itself: the list at the side, some rows, and perhaps the open case.
 *
 * @param pane null when only the queue is asked about
 */
public record Part(Side side, List<QueueLine> lines, CasePane pane) {}
