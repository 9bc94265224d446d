/** The rows about the database and what stands on it: intake, portal, dashboards, inbox, clocks, and a whole desk's start. */
package balie.speed.tables;
