/**
 * The contracts between the services: one record per event, of JDK types only. Fields are only ever added. A record refuses values
 * that no reader could use, so that what has been decoded can be worked with.
 */
package balie.events;
