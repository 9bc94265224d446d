/** collector. */
package balie.collector;
