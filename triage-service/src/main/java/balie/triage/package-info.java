/**
 * triage-service at its edges: mentions in, verdicts out, profiles followed, and a door for trying a text. What is decided about a
 * mention is decided in packages below that know no framework; beside them stand those that follow profiles, keep lessons, learn heads and
 * show them.
 */
package balie.triage;
