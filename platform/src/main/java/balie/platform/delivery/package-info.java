/** At least once everywhere, effects exactly once. */
package balie.platform.delivery;
