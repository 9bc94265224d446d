/** Makes clean plain text, links and moments of what strangers wrote, whatever kind of source it came from. Fetches nothing. */
package balie.collector.text;
