/**
 * What changed since a reader last looked: every change once or more, in an order that commits cannot overtake. A reader that follows a
 * feed to its end has exactly the rows of the database.
 */
package balie.reporting.change;
