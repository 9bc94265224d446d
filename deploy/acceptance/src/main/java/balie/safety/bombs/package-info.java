/** What is small to send and large to take in: the desk survives it in bounded memory, and others are served on time meanwhile. */
package balie.safety.bombs;
