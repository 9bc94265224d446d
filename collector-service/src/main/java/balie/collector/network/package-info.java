/**
 * Speaks the published languages of networks and forum programs: which address to ask, and what the JSON that comes back says. Fetches
 * nothing; what enters is hostile, and what lacks its parts is left out.
 */
package balie.collector.network;
