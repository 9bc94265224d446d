/**
 * Signs what is sent to webhooks and checks what comes in by them, as Standard Webhooks has it (signature v1). Pure: keeps no secret, reads
 * no clock and knows no server.
 */
package balie.platform.webhook;
