/** Real servers for tests. */
package balie.testing;
