package balie.servers;

import java.io.IOException;

/** What a process can be told from outside. */
public enum Signal {
    /** PostgreSQL ends at once but in order: clients are cut off, everything is written. */
    INT,
    /** Ends in order. */
    TERM,
    /** Ends without a chance to say goodbye. */
    KILL,
    /** Freezes: the process lives, holds what it holds, and does nothing. */
    STOP,
    /** Thaws. */
    CONT;

    /** Sends the signal; a process that is gone already is no error. */
    public void sendTo(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + pid + " 2>/dev/null")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new ServerFailed("No signal can be sent: there is no shell.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
