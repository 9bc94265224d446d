/** The queries as the collector compiles them, run in the plainest way. */
package balie.collector.query;
