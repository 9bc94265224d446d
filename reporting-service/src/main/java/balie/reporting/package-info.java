/**
 * Reports on each client from the event stream alone: facts and hourly figures, kept exact under duplicates, edits and disorder, and the
 * pages and addresses that show them. Nothing here calls another service.
 */
package balie.reporting;
