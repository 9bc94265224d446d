/** Speaks to the running desk as its operator: client files become clients, sources and monitors; reports are rebuilt. */
package balie.local.client;
