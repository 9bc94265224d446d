/**
 * Clients' heads in service: learnt from their lessons on a schedule and by hand, kept as versions, and held in memory by whatever judges.
 * What is learnt, and whether it is worth more than what answers now, {@code balie.triage.learning} decides.
 */
package balie.triage.head;
