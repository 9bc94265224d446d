/**
 * Who is to be told when something may not wait, in what order, and until when. Pure values; sending is somebody else's work.
 */
package balie.response.escalation;
