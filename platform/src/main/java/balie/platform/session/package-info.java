/**
 * Who asks, and which clients they may see: the token check, the tenant in the transaction, and what a request is refused with. Every
 * service uses it; only response-service issues tokens.
 */
package balie.platform.session;
