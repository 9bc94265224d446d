/** Reads the figures of the clients that the person who asks may see; every method runs within a client transaction of its caller. */
package balie.reporting.figures;
