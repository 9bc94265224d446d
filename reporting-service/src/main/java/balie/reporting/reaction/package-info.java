/** How fast the desk reacted and which targets it kept: what counts, and from how many answers on a percentile says anything. Pure. */
package balie.reporting.reaction;
