/** Tokens, sessions and keys that must open nothing: made by strangers, or ours and over. */
package balie.safety.tokens;
