/**
 * Which language a post is written in, judged by lists of frequent words, and by which letters follow which. Languages that are in the lists
 * but not asked for are there to be told apart from those that are.
 */
package balie.triage.language;
