/** What was agreed with each client, followed from its topic and made ready for judging. */
package balie.triage.profile;
