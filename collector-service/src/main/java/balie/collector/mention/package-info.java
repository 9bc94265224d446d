/**
 * Decides which mention a post is and what has changed about it. Pure: no clock, no database, no framework; the same post and the same
 * memory give the same ids and revisions, so that a check which is done again says the same again.
 */
package balie.collector.mention;
