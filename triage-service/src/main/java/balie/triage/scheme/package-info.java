/**
 * The decision scheme: react or not, how, and where. The questions are asked in the order practitioners ask them, and every answer is
 * kept.
 */
package balie.triage.scheme;
