/**
 * Checks sources: claims one that is due, fetches and reads it, publishes what each client has not heard yet, and only after the broker's
 * acknowledgement remembers it. A check that is cut off at any point is done again and says the same.
 */
package balie.collector.check;
