/**
 * triage-service at its edges: mentions in, verdicts out, profiles followed, and a door for trying a text. What is decided about a
 * mention is decided in the packages below, which know no framework.
 */
package balie.triage;
