/** The front door: one address for the whole desk, handing each request to the service whose path it names. */
package balie.local.frontdoor;
