package balie.reporting.portal;

import balie.reporting.figures.Posts.Place;
import balie.reporting.key.Scope;
import balie.reporting.period.Span;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Tables for spreadsheets, newest first. They are written while they are read, however long they are. */
@Path("/api/v1/clients/{clientId}")
@Produces("text/csv; charset=utf-8")
@Authenticated
@Tag(name = "Tables")
@SecurityRequirement(name = "key")
@Extension(name = "x-smallrye-profile-portal", value = "")
@APIResponse(
        responseCode = "200",
        description = "UTF-8 with a mark, RFC 4180; cells that begin as a formula does are preceded by an apostrophe")
class CsvResource {
    private static final String MENTIONS = CsvLine.of(
            "id",
            "published_at",
            "channel",
            "sources",
            "sentiment",
            "language",
            "motives",
            "categories",
            "backfill",
            "withdrawn",
            "title",
            "text",
            "permalink");

    private static final String CASES = CsvLine.of(
            "id",
            "status",
            "waiting_for",
            "channel",
            "category",
            "published_at",
            "opened_at",
            "first_reply_at",
            "resolved_at",
            "replies");

    private final Gate gate;
    private final ReportReader reports;
    private final CsvReader reader;

    CsvResource(Gate gate, ReportReader reports, CsvReader reader) {
        this.gate = gate;
        this.reports = reports;
        this.reader = reader;
    }

    /** Where lines come from. */
    @FunctionalInterface
    private interface Lines {
        CsvReader.Part after(Optional<Place> place) throws SQLException;
    }

    @GET
    @Path("mentions.csv")
    @Operation(summary = "The posts about the client in a stretch of time, as a table")
    public Response mentions(@RestPath String clientId, @BeanParam AskedReport asked) throws SQLException {
        gate.require(Scope.MENTIONS_READ);
        var span = span(clientId, asked);
        return table(clientId + "-mentions", MENTIONS, after -> reader.mentions(clientId, span, after));
    }

    @GET
    @Path("cases.csv")
    @Operation(summary = "The cases opened in a stretch of time, as a table")
    public Response cases(@RestPath String clientId, @BeanParam AskedReport asked) throws SQLException {
        gate.require(Scope.CASES_READ);
        var span = span(clientId, asked);
        return table(clientId + "-cases", CASES, after -> reader.cases(clientId, span, after));
    }

    private Span span(String clientId, AskedReport asked) throws SQLException {
        return reports.asked(clientId, asked).span();
    }

    private static Response table(String name, String head, Lines lines) {
        StreamingOutput table = out -> write(out, head, lines);
        return Response.ok(table)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static void write(OutputStream out, String head, Lines lines) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvLine.MARK + head);
        try {
            for (var part = lines.after(Optional.empty()); ; part = lines.after(part.next())) {
                for (var line : part.lines()) writer.write(line);
                writer.flush();
                if (part.next().isEmpty()) return;
            }
        } catch (SQLException e) {
            throw new IOException("the table breaks off", e);
        }
    }
}
