/** Keeps processes running: starts, watches, restarts and stops them, and finds those that an earlier launcher left. */
package balie.local.process;
