package balie.reporting.intake;

import balie.events.ClientProfile;
import balie.events.Topic;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Received;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows names, time zones and categories of the clients. */
@ApplicationScoped
public class ClientIntake {
    private final Intake intake;
    private final LiveFigures figures;

    ClientIntake(Intake intake, LiveFigures figures) {
        this.intake = intake;
        this.figures = figures;
    }

    @Incoming("client-profiles")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.takeCompacted(records, ClientProfile.class, this::follow);
    }

    void follow(List<Received<ClientProfile>> batch) throws SQLException {
        figures.change(Topic.CLIENT_PROFILES, batch, (connection, generation) -> new ClientTable(connection, generation)
                .apply(batch));
    }
}
