/**
 * A real PostgreSQL and a real broker on one machine without Docker, each a process of its own on loopback, durable as in production.
 * What may enter: how a server is laid out, started, recognised and stopped; never what a service keeps in it.
 */
package balie.servers;
