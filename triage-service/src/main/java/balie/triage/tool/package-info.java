/** The tools of {@code ./balie triage}: labels for texts, and figures beside the bars. Plain Java, run without a service. */
package balie.triage.tool;
