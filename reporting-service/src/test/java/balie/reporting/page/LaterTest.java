package balie.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void whoAsksReadsHimselfWhereNobodyHasBegun() {
        var later = new Later<>(reads::incrementAndGet);

        assertThat(later.get()).isEqualTo(1);
    }

    @Test
    void itIsReadOnce() {
        var later = new Later<>(reads::incrementAndGet);
        later.begin();
        later.begin();

        assertThat(later.get()).isEqualTo(1);
        assertThat(later.get()).isEqualTo(1);
    }

    @Test
    void aFailureIsToldToWhoAsks() {
        var later = new Later<>(() -> {
            throw new SQLException("away");
        });
        later.begin();

        assertThatThrownBy(later::get).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("away");
    }
}
