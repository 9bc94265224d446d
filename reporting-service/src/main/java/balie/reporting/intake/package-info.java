/**
 * Takes events in and keeps facts and hourly figures in step with them, in one transaction per batch. A rebuild applies events through the
 * same tables, to a generation that nobody sees yet.
 */
package balie.reporting.intake;
