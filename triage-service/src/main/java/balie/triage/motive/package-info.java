/**
 * Why an author posts: how often people do so for each motive on that kind of channel, weighed against what the text shows. Both tables
 * are resources and may be edited.
 */
package balie.triage.motive;
