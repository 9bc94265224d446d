package balie.platform.delivery;

import java.util.List;

/**
 * What a batch does. Called again with the same events after a failure, and possibly again after success, so doing it twice must be
 * doing it once: one transaction, a newer revision wins, an older or equal one changes nothing.
 */
@FunctionalInterface
public interface Effect<E> {
    /** Throws only when something is broken, such as an unreachable database; the batch is then tried again. */
    void apply(List<Received<E>> batch) throws Exception;
}
