package balie.response.casework;

import balie.platform.delivery.EventFormat;
import balie.response.cases.CaseFile;
import balie.response.sla.SlaClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of the table {@code desk_case} and where its value comes from.
 *
 * @param type the type of its values on their way to the database
 * @param stored how the value is stored; {@code it} stands for the value
 */
record CaseColumn(String name, String type, String stored, Function<CaseWork, Object> value) {
    /** All that the file tells; what the mentions tell is kept by {@link CaseMarks}. */
    static final List<CaseColumn> ALL = List.of(
            file("case_id", "uuid", file -> file.key().caseId()),
            file("client_id", "text", file -> file.key().clientId()),
            file("conversation_id", "text", file -> file.key().conversationId()),
            file("generation", "int4", file -> file.key().generation()),
            file("sequence", "int8", CaseFile::sequence),
            file("status", "text", file -> file.standing().status().name()),
            file("is_open", "bool", file -> file.standing().open()),
            file("assignee", "text", file -> file.standing().assignee()),
            file("channel", "text", file -> file.origin().channel().name()),
            new CaseColumn(
                    "categories",
                    "text",
                    "coalesce(string_to_array(nullif(it, ''), E'\\n'), '{}')",
                    work -> String.join("\n", work.file().categories())),
            file("opened_at", "timestamptz", file -> file.origin().openedAt()),
            file("changed_at", "timestamptz", CaseFile::changedAt),
            file("closed_at", "timestamptz", file -> file.standing().closedAt()),
            file("due_at", "timestamptz", CaseColumn::dueAt),
            file("breached", "bool", CaseColumn::breached),
            file("wakes_at", "timestamptz", CaseColumn::wakesAt),
            new CaseColumn("profile_version", "int4", "it", work -> work.terms()
                    .profile()
                    .version()),
            file("first_mention", "uuid", file -> file.mentions().get(0)),
            file("last_mention", "uuid", file -> file.mentions()
                    .get(file.mentions().size() - 1)),
            json("file", CaseWork::file),
            json("take_back", work -> work.takeBack().orElse(null)));

    private static CaseColumn file(String name, String type, Function<CaseFile, Object> value) {
        return new CaseColumn(name, type, "it", work -> value.apply(work.file()));
    }

    private static CaseColumn json(String name, Function<CaseWork, Object> value) {
        return new CaseColumn(name, "text", "it::json", work -> text(value.apply(work)));
    }

    private static String text(Object value) {
        return value == null ? null : EventFormat.text(value);
    }

    private static Instant dueAt(CaseFile file) {
        return earliest(running(file).map(SlaClock::dueAt));
    }

    private static boolean breached(CaseFile file) {
        return running(file).anyMatch(clock -> clock.marks().breachedAt() != null);
    }

    private static Instant wakesAt(CaseFile file) {
        return earliest(running(file).filter(SlaClock::open).flatMap(clock -> Stream.of(clock.dueAt(), clock.warnAt())
                .filter(Objects::nonNull)));
    }

    private static Stream<SlaClock> running(CaseFile file) {
        return file.clocks().stream().filter(clock -> !clock.over());
    }

    private static Instant earliest(Stream<Instant> moments) {
        return moments.filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
    }
}
