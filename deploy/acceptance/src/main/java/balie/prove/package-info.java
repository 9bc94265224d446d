/** Decides which proof {@code ./balie prove} runs, and with what the command ends. */
package balie.prove;
