package balie.platform.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import net.jpountz.util.Native;
import org.jboss.logging.Logger;

/**
 * Loads the native LZ4 before any record is packed or unpacked. Its library does so by itself only where it was loaded by the system's class
 * loader, which Quarkus is not; packing in Java takes several times as long. Where there is none for this machine, Java it is.
 */
@ApplicationScoped
class FastCompression {
    private static final Logger LOG = Logger.getLogger(FastCompression.class);

    void atStart(@Observes @Priority(0) StartupEvent starting) {
        try {
            Native.load();
        } catch (LinkageError | RuntimeException e) {
            LOG.infof("LZ4 in Java: %s", e.getClass().getSimpleName());
        }
    }
}
