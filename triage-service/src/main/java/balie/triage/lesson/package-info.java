/**
 * What people said of tags, kept as lessons: corrections and confirmations come in, what their mentions' sources withdraw goes. It decides
 * nothing about a mention.
 */
package balie.triage.lesson;
