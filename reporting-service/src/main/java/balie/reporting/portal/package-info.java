/**
 * The addresses that clients' portals ask: version 1 of {@code /api/v1/clients/{clientId}/}. Names are written in snake case, constants
 * in lower case, moments in RFC 3339 UTC, durations in seconds. What has been published in a version stays; fields are only added.
 */
package balie.reporting.portal;
