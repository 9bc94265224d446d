/**
 * Reads feeds, RSS and Atom, sound or broken: bytes in, posts out. The only room that knows ROME and jsoup. What enters is hostile: bytes
 * are decoded and vetted here before an XML parser sees them, and nothing is fetched or expanded.
 */
package balie.collector.feed;
