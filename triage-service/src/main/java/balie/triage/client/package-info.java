/** What a client's profile says about a mention: whether it concerns the client, whom it addresses, and its categories. */
package balie.triage.client;
