/** Searches that people keep: their feeds at secret addresses, and mails about new posts. Only what was found after a search was saved is told. */
package balie.reporting.search;
