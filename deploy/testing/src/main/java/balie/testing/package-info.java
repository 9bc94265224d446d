/**
 * The real servers that tests meet: containers where a Docker engine answers, else PostgreSQL and the broker as processes of our own.
 * What may enter: how tests get, reach and hurt those servers; never what a service does with them.
 */
package balie.testing;
