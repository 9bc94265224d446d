/**
 * Which language a post is written in, judged by word lists and by letter sequences learnt from them. Languages that are in the lists
 * but not asked for are there to be told apart from those that are.
 */
package balie.triage.language;
