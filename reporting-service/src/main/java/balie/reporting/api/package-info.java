/** Figures for programs: JSON, RFC 3339 moments, the constants of the events. A client that one may not see does not exist. */
package balie.reporting.api;
