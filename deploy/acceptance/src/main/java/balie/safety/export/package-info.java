/** What is taken along in tables: that spreadsheets only show it. */
package balie.safety.export;
