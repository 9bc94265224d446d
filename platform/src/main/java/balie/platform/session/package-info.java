/** Who asks, and which clients may be seen. */
package balie.platform.session;
