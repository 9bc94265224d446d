/** How fast triage judges, and how much memory what clients have taught it takes. Made-up posts only. */
package balie.benchmark;
