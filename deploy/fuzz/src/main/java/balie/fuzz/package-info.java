/** {@code ./balie prove fuzz}: rubbish of every kind for what reads strangers' bytes, and what must hold whatever they are. */
package balie.fuzz;
