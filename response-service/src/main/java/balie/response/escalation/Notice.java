package balie.response.escalation;

import java.time.Instant;

/**
 * A notification that is to be sent. Step and repeat name it within its escalation, so that it is sent once.
 *
 * @param step of the ladder, from 0
 * @param repeat 0 the first time, one higher each time it is said again
 * @param whom as the ladder says: {@code on-call}, {@code lead}, or a mail address
 */
public record Notice(int step, int repeat, String whom, Instant dueAt) {}
