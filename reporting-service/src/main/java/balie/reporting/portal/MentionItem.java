package balie.reporting.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post as it is now, or word that it is gone: then it has no more than its id, why, and when that became known. */
@Schema(name = "Mention")
@JsonInclude(Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
record MentionItem(
        UUID id,

        @Schema(
                description =
                        "True when it is gone: drop it. All other fields but id, reason and changed_at are missing then")
        boolean deleted,

        @Schema(
                description = "Why it is gone",
                enumeration = {"withdrawn", "not_about_client"})
        String reason,

        @Schema(description = "When we last changed it; not an order to follow, use cursors")
        Instant changedAt,

        @Schema(description = "Counts up with each change at the source")
        Integer revision,

        Instant publishedAt,

        @Schema(description = "When its author last changed it; missing while nobody did")
        Instant editedAt,

        Instant firstCollectedAt,

        @Schema(
                examples = "forum",
                enumeration = {
                    "corporate_website",
                    "social_network",
                    "microblog",
                    "forum",
                    "weblog",
                    "review_site",
                    "online_community"
                })
        String channel,

        @Schema(enumeration = {"negative", "neutral", "positive"})
        String sentiment,

        @Schema(description = "ISO 639-1, und where it cannot be told", examples = "nl")
        String language,

        @Schema(description = "Most important first", examples = "[\"service\", \"venting\"]")
        List<String> motives,

        @Schema(description = "Ids of the client's own categories, most important first", examples = "[\"delivery\"]")
        List<String> categories,

        List<String> flags,
        @Schema(description = "Where it was found") List<Place> sources,
        @Schema(description = "Missing when it has none") String title,
        String text,
        @Schema(description = "Missing when it has none") String permalink,

        @Schema(description = "Found by a source's first check or more than a day late: counted, but nobody reacts")
        Boolean backfill) {

    /** A source that lists it. */
    @Schema(name = "MentionSource")
    record Place(String id, String name) {}

    static MentionItem read(ResultSet row) throws SQLException {
        return row.getBoolean("shown") ? shown(row) : gone(row);
    }

    private static MentionItem gone(ResultSet row) throws SQLException {
        var reason = row.getBoolean("withdrawn") ? "withdrawn" : "not_about_client";
        return new MentionItem(
                row.getObject("mention_id", UUID.class),
                true,
                reason,
                Columns.moment(row, "changed_at"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static MentionItem shown(ResultSet row) throws SQLException {
        return new MentionItem(
                row.getObject("mention_id", UUID.class),
                false,
                null,
                Columns.moment(row, "changed_at"),
                row.getInt("revision"),
                Columns.moment(row, "published_at"),
                Columns.moment(row, "edited_at"),
                Columns.moment(row, "first_collected_at"),
                Columns.constant(row, "channel"),
                Columns.constant(row, "sentiment"),
                row.getString("language"),
                Columns.constants(row, "motives"),
                Columns.texts(row, "categories"),
                Columns.constants(row, "flags"),
                places(row),
                row.getString("title"),
                row.getString("text"),
                row.getString("permalink"),
                row.getBoolean("backfill"));
    }

    private static List<Place> places(ResultSet row) throws SQLException {
        var ids = Columns.texts(row, "source_ids");
        var names = Columns.texts(row, "source_names");
        var places = new ArrayList<Place>();
        for (var i = 0; i < ids.size(); i++) places.add(new Place(ids.get(i), i < names.size() ? names.get(i) : ""));
        return places;
    }
}
