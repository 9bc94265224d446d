/** Shows what clients' people taught triage, what came of it, and how far they agree with it; and lets leads learn and step back. */
package balie.triage.models;
