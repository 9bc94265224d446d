/**
 * Checks sources: claims one that is due, fetches and reads it, and remembers, together with what is to be told, what each client has not
 * heard yet. A check that is cut off at any point has told nothing and is done again.
 */
package balie.collector.check;
