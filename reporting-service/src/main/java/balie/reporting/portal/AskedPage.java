package balie.reporting.portal;

import balie.reporting.change.Cursor;
import balie.reporting.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a feed is asked for. */
class AskedPage {
    private static final int USUAL = 200;
    private static final int MOST = 1000;

    @QueryParam("cursor")
    @Parameter(description = "Where the last page ended: its next_cursor; from the beginning without one")
    String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "At most that many changes, 1 to 1000; 200 unless given",
            schema = @Schema(type = SchemaType.INTEGER))
    String limit;

    Optional<Cursor> after() {
        if (cursor == null || cursor.isBlank()) return Optional.empty();
        return Optional.of(Cursor.read(cursor.strip()).orElseThrow(AskedPage::unreadable));
    }

    static RuntimeException unreadable() {
        return ProblemType.CURSOR_UNREADABLE.refusal(
                "Give back next_cursor as it was, at the address of the same feed, or begin without a cursor.");
    }

    int atMost() {
        if (limit == null || limit.isBlank()) return USUAL;
        try {
            var asked = Integer.parseInt(limit.strip());
            if (asked >= 1 && asked <= MOST) return asked;
        } catch (NumberFormatException e) {
            // told below
        }
        throw ProblemType.invalid("limit", "must be a whole number from 1 to " + MOST);
    }
}
