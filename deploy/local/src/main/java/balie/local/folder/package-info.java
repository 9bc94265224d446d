/** The desk's data folder: where everything lies, what only its owner may read, and that one desk at a time uses it. */
package balie.local.folder;
