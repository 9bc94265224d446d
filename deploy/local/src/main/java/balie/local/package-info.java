/** One machine. */
package balie.local;
