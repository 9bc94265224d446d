/** How often a portal may ask, and somebody without a key may try. Each replica counts for itself. */
package balie.reporting.rate;
