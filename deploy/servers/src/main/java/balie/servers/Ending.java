package balie.servers;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: asks first, waits, and insists when the answer stays out. */
public final class Ending {
    private Ending() {}

    /** Asks with the signal (thawing a frozen process), and returns when the process is gone, killed if need be after the patience. */
    public static void of(ProcessHandle process, Signal signal, Duration patience) {
        ask(process, signal);
        insist(process, patience);
    }

    /** Sends the signal, thawing a frozen process so that it can answer, and does not wait. */
    public static void ask(ProcessHandle process, Signal signal) {
        if (!process.isAlive()) return;
        signal.sendTo(process.pid());
        Signal.CONT.sendTo(process.pid());
    }

    /** Waits for the process to end, and kills it after the patience. */
    public static void insist(ProcessHandle process, Duration patience) {
        if (goneWithin(process, patience)) return;
        Signal.KILL.sendTo(process.pid());
        goneWithin(process, Duration.ofSeconds(10));
    }

    /** Whether the process ends within that time. */
    public static boolean goneWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
