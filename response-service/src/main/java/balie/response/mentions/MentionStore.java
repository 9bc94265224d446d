package balie.response.mentions;

import balie.events.MentionTriaged;
import balie.platform.delivery.Received;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Keeps batches of judged mentions, one transaction each. A higher revision replaces a lower one; an equal or lower one changes nothing,
 * so that a repeated batch does nothing. Tells every replica that something changed, and other rooms what came in.
 */
@ApplicationScoped
class MentionStore {
    private final AgroalDataSource worker;
    private final Instance<MentionWatcher> watchers;

    MentionStore(@DataSource("worker") AgroalDataSource worker, @Any Instance<MentionWatcher> watchers) {
        this.worker = worker;
        this.watchers = watchers;
    }

    void keep(List<Received<MentionTriaged>> batch) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = worker.getConnection()) {
                var kept = MentionRows.keep(connection, Newest.of(batch));
                if (!kept.isEmpty()) ChangeHints.give(connection);
                var events = inOrderOfComing(batch, kept);
                if (!events.isEmpty()) for (var watcher : watchers) watcher.kept(connection, events);
            }
            return null;
        });
    }

    private static List<MentionTriaged> inOrderOfComing(
            List<Received<MentionTriaged>> batch, Map<UUID, MentionTriaged> kept) {
        return batch.stream()
                .map(received -> kept.remove(received.event().mention().mentionId()))
                .filter(Objects::nonNull)
                .toList();
    }
}
