/** The clients and what was agreed with each. Writes {@code client-profiles}. */
package balie.response.clients;
