/**
 * Escalations: raised and settled with the cases, told step by step until somebody acknowledges. What to tell whom is decided here; sending
 * it is the work of {@code delivery}.
 */
package balie.response.alerts;
