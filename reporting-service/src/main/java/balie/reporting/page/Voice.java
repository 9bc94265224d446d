package balie.reporting.page;

import balie.reporting.remark.Change;

/**
 * One brand among those that a client is compared with.
 *
 * @param own whether it is the client itself
 * @param share of all the brands' mentions; null of nothing
 * @param change since the period before, in points; null where that is unknown or it did not move
 */
record Voice(String name, boolean own, int mentions, Double share, Change change, String href) {}
