/**
 * Tells portals of changes without being asked, by signed messages (Standard Webhooks). Every change that a feed gives becomes one message
 * for each webhook that wants it, and every message is sent, under one id, until it is taken, forgotten or given up.
 */
package balie.reporting.webhook;
