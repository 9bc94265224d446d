/**
 * Takes in what is sent by webhooks: believed by its signature, understood before it is stored, acknowledged when it is durable. Checks take
 * it up from here like anything that a source lists.
 */
package balie.collector.hook;
