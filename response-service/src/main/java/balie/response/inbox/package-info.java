/** The inbox: the pages at which people work cases, one queue over all clients, live. Says in words what the rooms behind it decide. */
package balie.response.inbox;
