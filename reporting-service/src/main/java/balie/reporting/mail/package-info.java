/**
 * Mails to clients: what is to be sent stands in the database before it is sent, each mail once under an id of its own. Addresses stay in
 * the database; logs and outcomes have none.
 */
package balie.reporting.mail;
