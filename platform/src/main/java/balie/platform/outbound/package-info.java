/**
 * The guarded way out: everything Balie fetches from addresses that people typed in or strangers sent goes through {@link
 * balie.platform.outbound.Outbound}. It decides which addresses may be reached at all and how much of an answer is taken; what the answer
 * means is somebody else's business. Expected failures are values with a stable cause and a sentence that says what to do.
 */
package balie.platform.outbound;
