/** The geometry of charts: figures in, shares of a hundred out; the tags draw them and write the same figures as a table. */
package balie.theme.chart;
