/**
 * Rows about events on their way: taking them in and sending them on, judging them, telling what an outbox holds. Ours is always a service
 * as it is shipped, in a process of its own, started as the launcher starts it; the floor is a plain loop in a process of its own with the
 * same flags. Both meet the same broker, topics and records, and both are timed by the broker, which stamps each record when it takes it:
 * a rate is what came between the first and the last tenth.
 */
package balie.speed.stream;
