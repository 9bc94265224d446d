/**
 * API keys of clients' portals: made, rotated and revoked by people, checked at each request. Nobody, this house included, can read a
 * secret once it has been shown.
 */
package balie.reporting.key;
