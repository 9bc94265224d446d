/** What stays silent: authors, sources and phrases that a client's cases are not opened for. Each can be lifted again. */
package balie.response.mutes;
