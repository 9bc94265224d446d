/** triage. */
package balie.triage;
