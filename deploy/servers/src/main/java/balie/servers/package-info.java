/** Real servers. */
package balie.servers;
