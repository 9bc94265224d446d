package balie.response.casework;

import balie.events.CaseEvent;
import balie.platform.delivery.ColumnArray;
import balie.platform.delivery.EventFormat;
import balie.response.cases.CaseFile;
import balie.response.cases.TakeBack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of cases, on one connection. Whoever changes a case has locked it before. */
record CaseRows(Connection connection) {
    private static final String READ = "select file, take_back, profile_version from desk_case where ";
    /** The clocks of a client that was removed stand by; they go on when it is made anew. */
    static final String AWAKE = """
            wakes_at <= statement_timestamp() and client_id not in (select client_id from client where removed_at is not null)
            order by wakes_at limit ? for update skip locked""";

    private static final String GIVEN = "select %s from unnest(%s) as given (%s)"
            .formatted(
                    each(column ->
                            column.stored().replaceAll("\\bit\\b", "given." + column.name()) + " as " + column.name()),
                    each(column -> "?::" + column.type() + "[]"),
                    each(CaseColumn::name));
    private static final String OPEN = "insert into desk_case (%s) %s".formatted(each(CaseColumn::name), GIVEN);
    private static final String CHANGE =
            """
            update desk_case as held set changed_in = pg_current_xact_id(), %s from (%s) as told
            where held.case_id = told.case_id
            """.formatted(each(column -> column.name() + " = told." + column.name()), GIVEN);
    private static final String HISTORY = """
            insert into case_event (case_id, sequence, client_id, at, kind, actor, detail)
            select case_id, sequence, client_id, at, kind, actor, detail::jsonb
            from unnest(?::uuid[], ?::int8[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                as given (case_id, sequence, client_id, at, kind, actor, detail)
            """;
    /** A mention is found by when its case opened, in the index of words. */
    private static final String HOLD = """
            with given as (
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[]) as given (mention_id, case_id, client_id, opened_at)),
            held as (
                insert into case_mention (mention_id, case_id, client_id) select mention_id, case_id, client_id from given
                on conflict (mention_id) do nothing returning mention_id)
            update mention set case_opened_at = given.opened_at from held join given using (mention_id)
            where mention.mention_id = given.mention_id
            """;

    /** The database's own time, which every replica shares. To be asked after the rows are locked. */
    Instant now() throws SQLException {
        try (var query = connection.prepareStatement("select clock_timestamp()")) {
            var row = query.executeQuery();
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** Locks a case, whatever its client; empty when there is none that this transaction may see. */
    Optional<StoredCase> lock(UUID caseId) throws SQLException {
        return read("case_id = ? for update", caseId).stream().findFirst();
    }

    /** Locks the case that holds a mention. */
    Optional<StoredCase> lockHolding(UUID mentionId) throws SQLException {
        return read("case_id = (select case_id from case_mention where mention_id = ?) for update", mentionId).stream()
                .findFirst();
    }

    /** Locks the newest case of each of these conversations, in an order that is the same everywhere. */
    List<StoredCase> lockLatest(List<Conversation> conversations) throws SQLException {
        return read(
                """
                case_id in (
                    select distinct on (client_id, conversation_id) case_id from desk_case
                        join unnest(?::text[], ?::text[]) as wanted (client, conversation)
                            on client_id = client and conversation_id = conversation
                    order by client_id, conversation_id, generation desc)
                order by case_id for update
                """,
                array("text", conversations, Conversation::clientId),
                array("text", conversations, Conversation::conversationId));
    }

    /**
     * Locks some cases that have something to do by now, leaving those that somebody else holds. Now is the statement's beginning: a time
     * that moves on while the statement runs cannot be looked up in an index, and every clock of the house would be read each second.
     */
    List<StoredCase> lockAwake(int most) throws SQLException {
        return read(AWAKE, most);
    }

    /** Locks some open cases whose clocks follow older terms than hold now, leaving those that somebody else holds. */
    List<StoredCase> lockOutdated(int most) throws SQLException {
        return read("""
                case_id in (
                    select case_id from client cross join lateral (
                        select case_id from desk_case where desk_case.client_id = client.client_id and is_open
                            and profile_version < client.version limit ?) as outdated
                    where client.removed_at is null)
                limit ? for update skip locked
                """, most, most);
    }

    void open(List<CaseWork> cases) throws SQLException {
        write(OPEN, cases);
    }

    void change(List<CaseWork> cases) throws SQLException {
        write(CHANGE, cases);
    }

    void addHistory(List<CaseEvent> events) throws SQLException {
        if (events.isEmpty()) return;
        try (var insert = connection.prepareStatement(HISTORY)) {
            insert.setArray(1, array("uuid", events, CaseEvent::caseId));
            insert.setArray(2, array("int8", events, CaseEvent::sequence));
            insert.setArray(3, array("text", events, CaseEvent::clientId));
            insert.setArray(4, array("timestamptz", events, CaseEvent::at));
            insert.setArray(5, array("text", events, event -> event.kind().name()));
            insert.setArray(6, array("text", events, CaseEvent::actor));
            insert.setArray(7, array("text", events, event -> EventFormat.text(event.detail())));
            insert.executeUpdate();
        }
    }

    /** Remembers which mentions these cases hold. */
    void hold(List<CaseWork> cases) throws SQLException {
        if (cases.isEmpty()) return;
        record Held(UUID mentionId, CaseFile file) {}
        var held = cases.stream()
                .flatMap(work -> work.file().mentions().stream().map(mention -> new Held(mention, work.file())))
                .toList();
        try (var insert = connection.prepareStatement(HOLD)) {
            insert.setArray(1, array("uuid", held, Held::mentionId));
            insert.setArray(2, array("uuid", held, it -> it.file().key().caseId()));
            insert.setArray(3, array("text", held, it -> it.file().key().clientId()));
            insert.setArray(
                    4, array("timestamptz", held, it -> it.file().origin().openedAt()));
            insert.executeUpdate();
        }
    }

    private void write(String sql, List<CaseWork> cases) throws SQLException {
        if (cases.isEmpty()) return;
        try (var write = connection.prepareStatement(sql)) {
            int parameter = 0;
            for (var column : CaseColumn.ALL) write.setArray(++parameter, array(column.type(), cases, column.value()));
            write.executeUpdate();
        }
    }

    private List<StoredCase> read(String which, Object... parameters) throws SQLException {
        try (var query = connection.prepareStatement(READ + which)) {
            for (int i = 0; i < parameters.length; i++) query.setObject(i + 1, parameters[i]);
            var found = new ArrayList<StoredCase>();
            var rows = query.executeQuery();
            while (rows.next()) found.add(stored(rows));
            return found;
        }
    }

    private <T> java.sql.Array array(String type, List<T> of, Function<? super T, Object> value) throws SQLException {
        return ColumnArray.of(connection, type, of.stream().map(value).toList());
    }

    private static StoredCase stored(ResultSet row) throws SQLException {
        return new StoredCase(
                Objects.requireNonNull(read(row, "file", CaseFile.class)),
                Optional.ofNullable(read(row, "take_back", TakeBack.class)),
                row.getInt("profile_version"));
    }

    private static <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : EventFormat.restore(text, type);
    }

    private static String each(Function<CaseColumn, String> part) {
        return CaseColumn.ALL.stream().map(part).collect(Collectors.joining(", "));
    }
}
