/**
 * Finds mentions at sources and publishes them. Each ability has a room: sources and monitors are what people set up, a check fetches one
 * source and publishes what it finds, feed reads bytes, query matches posts, mention decides identity and change, lately keeps what was
 * collected so that a query can be tried.
 */
package balie.collector;
