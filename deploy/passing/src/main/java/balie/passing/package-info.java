/**
 * A service that decides nothing: it takes batches and publishes what they hold, as every service does, on the same platform with the same
 * settings. What it cannot reach in speed, no service can. Only {@code ./balie prove speed} runs it.
 */
package balie.passing;
