/** How fresh a source is and until when figures are complete, told from the checks alone. Pure: now is handed in. */
package balie.reporting.freshness;
