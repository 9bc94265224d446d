/**
 * The feeling that a post shows, by weighted words, emoji and phrases, and by what stands around them. The word lists are resources;
 * where they come from stands in their first line and in NOTICE.
 */
package balie.triage.sentiment;
