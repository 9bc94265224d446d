/**
 * The whole chain under a steady load: made-up sites publish posts, the collector of a running desk fetches them, and people at the desk
 * and programs of portals see them. Everything, the load included, shares the machine. A post's time begins when the collector's request
 * that first brings it is answered; how long it lay in its feed before is the source's interval and is told apart. It ends when it has
 * come over an open connection of the desk, and when it stands in a portal's page.
 */
package balie.speed.chain;
