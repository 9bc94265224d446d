/** The guarded way out. */
package balie.platform.outbound;
