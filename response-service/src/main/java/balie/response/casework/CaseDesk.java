package balie.response.casework;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Kind;
import balie.platform.session.VisibleClients;
import balie.response.cases.Accepted;
import balie.response.cases.AddNote;
import balie.response.cases.CaseCommand;
import balie.response.cases.CaseTerms;
import balie.response.cases.Decision;
import balie.response.cases.RecordReply;
import balie.response.cases.Refused;
import balie.response.cases.Refused.Why;
import balie.response.cases.Undo;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Carries out what people do to cases, in the caller's transaction: one at a time for each case, at the database's time once it is their
 * turn. Answers are empty when there is no such case, or its client is not among those visible.
 */
@ApplicationScoped
public class CaseDesk {
    private final AgroalDataSource source;
    private final AgreedTerms agreed;
    private final CaseBook book;

    CaseDesk(AgroalDataSource source, AgreedTerms agreed, CaseBook book) {
        this.source = source;
        this.agreed = agreed;
        this.book = book;
    }

    /** Whose case it is. */
    public Optional<String> clientOf(VisibleClients visible, UUID caseId) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select client_id from desk_case where case_id = ?")) {
            query.setObject(1, caseId);
            var rows = query.executeQuery();
            return rows.next() && visible.includes(rows.getString(1))
                    ? Optional.of(rows.getString(1))
                    : Optional.empty();
        }
    }

    /** Carries out a command, made for the moment at which it is its turn. */
    public Optional<Decision> carryOut(VisibleClients visible, UUID caseId, Function<Instant, CaseCommand> command)
            throws SQLException {
        return onCase(visible, caseId, (work, at, connection) -> Optional.of(work.decide(command.apply(at))));
    }

    /** Takes back what that person did last to the case. */
    public Optional<Decision> undo(VisibleClients visible, UUID caseId, String by) throws SQLException {
        return onCase(visible, caseId, (work, at, connection) -> {
            var last = work.takeBack();
            if (last.isEmpty()) return Optional.of(new Refused(Why.CHANGED_SINCE, null, null));
            var decision = work.decide(new Undo(by, last.get(), at));
            if (decision instanceof Accepted && last.get().kind() == Kind.REPLY_SENT)
                new Writings(connection).takeBack(caseId, last.get().move(), at);
            return Optional.of(decision);
        });
    }

    /** Keeps a note at the case. */
    public Optional<Decision> note(VisibleClients visible, UUID caseId, String by, String text) throws SQLException {
        return onCase(visible, caseId, (work, at, connection) -> {
            var decision = work.decide(new AddNote(by, at));
            if (decision instanceof Accepted accepted)
                new Writings(connection).note(work.file().key(), noted(accepted), text);
            return Optional.of(decision);
        });
    }

    /** Records a reply that was sent, once; empty as well when its id is that of another case's reply. */
    public Optional<Decision> reply(VisibleClients visible, UUID caseId, String by, WrittenReply reply)
            throws SQLException {
        return onCase(visible, caseId, (work, at, connection) -> {
            var writings = new Writings(connection);
            if (writings.holdReply(caseId, reply.replyId()))
                return Optional.of(new Accepted(work.file(), List.of(), Optional.empty()));
            var decision = work.decide(new RecordReply(by, reply.replyId(), reply.way(), reply.audience(), at));
            if (decision instanceof Accepted && !writings.add(work.file().key(), by, at, reply))
                return Optional.empty();
            return Optional.of(decision);
        });
    }

    /** What is done with a case that is locked; where it answers nothing, nothing is kept. */
    @FunctionalInterface
    private interface Doing {
        Optional<Decision> with(CaseWork work, Instant at, Connection connection) throws SQLException;
    }

    private Optional<Decision> onCase(VisibleClients visible, UUID caseId, Doing doing) throws SQLException {
        try (var connection = source.getConnection()) {
            var rows = new CaseRows(connection);
            var held = rows.lock(caseId)
                    .filter(stored -> visible.includes(stored.file().key().clientId()));
            if (held.isEmpty()) return Optional.empty();
            var at = rows.now();
            var work = CaseWork.on(held.get(), terms(connection, held.get()), at);
            var decision = doing.with(work, at, connection);
            if (decision.isPresent()) book.keep(connection, List.of(work), at);
            return decision;
        }
    }

    private CaseTerms terms(Connection connection, StoredCase held) throws SQLException {
        var clientId = held.file().key().clientId();
        return agreed.of(connection, List.of(clientId)).get(clientId);
    }

    private static long noted(Accepted accepted) {
        return accepted.events().stream()
                .filter(event -> event.kind() == Kind.NOTED)
                .mapToLong(CaseEvent::sequence)
                .findFirst()
                .orElseThrow();
    }
}
