/** reporting. */
package balie.reporting;
