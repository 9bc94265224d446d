/** Which stretch of time a report is about, in the client's own time zone, and how it is cut into bars. Pure: now is handed in. */
package balie.reporting.period;
