/**
 * Goes to a source and brings what it lists: one visit for each kind of source, all of them giving the same reading. The only room that
 * fetches; what the bytes mean is told by the parsers. What fails is an answer too.
 */
package balie.collector.visit;
