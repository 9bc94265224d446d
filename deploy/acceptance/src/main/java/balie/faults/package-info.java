/**
 * Proves that nothing is lost: a desk under load, everything that can go wrong with it, and a checker that compares what those outside wrote
 * down with what the desk holds in the end.
 */
package balie.faults;
