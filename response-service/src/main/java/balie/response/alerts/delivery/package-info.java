/**
 * Gets messages out of the house, by mail and to webhooks, until they are taken or nobody needs them any more. Each attempt is logged as a
 * code; what a message says is put together when it is sent, and kept nowhere.
 */
package balie.response.alerts.delivery;
