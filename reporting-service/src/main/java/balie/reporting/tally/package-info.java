/**
 * What one mention adds to the figures, and how that changes when the mention does. Pure: the same events give the same tally in any
 * order and however often they come.
 */
package balie.reporting.tally;
