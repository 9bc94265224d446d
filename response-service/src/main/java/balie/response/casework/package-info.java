/**
 * Keeps the cases: what people and mentions do to them becomes one transaction with the case, its history and the events that tell of it.
 * The policies of {@code cases} decide; here is how they meet the database, and the clocks' waking.
 */
package balie.response.casework;
