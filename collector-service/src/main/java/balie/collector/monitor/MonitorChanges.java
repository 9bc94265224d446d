package balie.collector.monitor;

import balie.platform.session.FieldError;
import balie.platform.session.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Makes a monitor what somebody sent, as far as it is right and theirs to change. Call within a {@code ClientTransaction}. */
@ApplicationScoped
public class MonitorChanges {
    private final Monitors monitors;
    private final Person person;

    MonitorChanges(Monitors monitors, Person person) {
        this.monitors = monitors;
        this.person = person;
    }

    /** Adds or changes it; the same again changes nothing. */
    public Put put(String id, MonitorInput input) throws SQLException {
        var mistakes = input.mistakes(id);
        if (!mistakes.isEmpty()) return new Put.Invalid(mistakes);
        if (!person.sees(input.clientId())) return invalid("clientId", "must be a client of yours");
        var monitor = input.monitor(id);
        int existing = monitors.within(monitor.clientId(), monitor.sources()).size();
        if (existing < monitor.sources().size())
            return invalid(
                    "sources", "names a source that does not exist or is another client's; add the source first");
        return store(monitor);
    }

    private Put store(Monitor monitor) throws SQLException {
        var before = monitors.find(monitor.id());
        if (before.isEmpty()) return monitors.add(monitor) ? new Put.Added() : new Put.Unknown();
        if (before.get().equals(monitor)) return new Put.Same();
        monitors.change(monitor);
        return new Put.Changed();
    }

    private static Put invalid(String field, String message) {
        return new Put.Invalid(List.of(new FieldError(field, message)));
    }
}
