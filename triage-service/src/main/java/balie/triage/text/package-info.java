/** A post as words, emoji and marks, and phrases found in it. Nothing here knows what a word means. */
package balie.triage.text;
