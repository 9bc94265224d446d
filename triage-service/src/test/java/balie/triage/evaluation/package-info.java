/** Measures triage on real posts, which are not part of the product: what needs them is left out, visibly, where they are missing. */
package balie.triage.evaluation;
