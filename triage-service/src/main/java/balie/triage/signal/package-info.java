/** What in a post points to a question, a complaint, a threat and so on, and which yes-or-no tags follow from it. */
package balie.triage.signal;
