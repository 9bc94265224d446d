/**
 * Proves that the desk is safe among strangers: a desk of its own, and {@link balie.safety.Check}s that do to it what strangers would. The
 * services' own code is used nowhere in it; what is tried stands in tables beside the code.
 */
package balie.safety;
