package balie.collector.source;

import balie.platform.session.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Makes a source what somebody sent, as far as it is right and theirs to change. Call within a {@code ClientTransaction}. */
@ApplicationScoped
public class SourceChanges {
    private final Sources sources;
    private final SourceRights rights;

    SourceChanges(Sources sources, SourceRights rights) {
        this.sources = sources;
        this.rights = rights;
    }

    /** Adds or changes it; the same again changes nothing. */
    public Put put(String id, SourceInput input) throws SQLException {
        var mistakes = input.mistakes(id);
        if (!mistakes.isEmpty()) return new Put.Invalid(mistakes);
        if (!rights.mayChange(input.owner())) return foreignOwner();
        var source = input.source(id);
        var before = sources.find(id);
        if (before.isEmpty()) return sources.add(source, input.host(id)) ? new Put.Added() : new Put.Unknown();
        if (!rights.mayChange(before.get().owner())) return new Put.Unknown();
        if (before.get().isDefinedAs(source)) return new Put.Same();
        sources.change(source, input.host(id));
        return new Put.Changed();
    }

    private static Put foreignOwner() {
        return new Put.Invalid(List.of(new FieldError(
                "owner", "must be a client of yours; a source without owner can be made by who sees all clients")));
    }
}
