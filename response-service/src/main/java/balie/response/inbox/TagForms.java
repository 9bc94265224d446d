package balie.response.inbox;

import balie.events.Verdict.Flag;
import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import balie.response.casework.Corrections;
import balie.response.mentions.MentionStream;
import balie.response.mentions.StoredMention;
import balie.response.mutes.Mute;
import balie.response.mutes.Mutes;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people put right about what the house does by itself: a post's tags, and what is to stay silent. Each can be taken back. */
@Path("/desk/cases/{caseId}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class TagForms {
    private final Corrections corrections;
    private final MentionStream mentions;
    private final Mutes mutes;
    private final Panes panes;
    private final Seat seat;

    @BeanParam
    Place place;

    TagForms(Corrections corrections, MentionStream mentions, Mutes mutes, Panes panes, Seat seat) {
        this.corrections = corrections;
        this.mentions = mentions;
        this.mutes = mutes;
        this.panes = panes;
        this.seat = seat;
    }

    /** Sets a tag to these values, or switches one of them on or off. */
    @POST
    @Path("correct")
    public Response correct(
            UUID caseId,
            @FormParam("mention") UUID mentionId,
            @FormParam("tag") String tag,
            @FormParam("to") List<String> to,
            @FormParam("switch") String switched)
            throws SQLException {
        var mention = mentionId == null
                ? null
                : mentions.find(seat.works(), mentionId).orElse(null);
        if (mention == null || tag == null) return CaseResource.missing();
        var before = values(mention, tag);
        var after = switched == null ? to : switchedIn(before, switched);
        return switch (corrections.correct(seat.works(), mentionId, tag, after, seat.login())) {
            case NO_SUCH_MENTION -> CaseResource.missing();
            case NOT_A_VALUE ->
                Problem.of(Response.Status.BAD_REQUEST, "Choose one of the tags on the page.")
                        .toResponse();
            case UNCHANGED, CORRECTED -> Back.toCase(caseId, place.query(), did(mentionId, tag, before));
        };
    }

    @POST
    @Path("mute")
    public Response mute(
            UUID caseId,
            @FormParam("kind") Mute.Kind kind,
            @FormParam("value") String value,
            @FormParam("shown") String shown)
            throws SQLException {
        var folder = panes.folder(caseId);
        if (folder.isEmpty() || kind == null) return CaseResource.missing();
        var clientId = folder.get().row().clientId();
        if (!seat.works().includes(clientId)) return CaseResource.missing();
        if (value == null || value.length() > 200 || value.indexOf('\0') >= 0) return nothingToMute();
        var mute = mutes.mute(seat.works(), clientId, kind, value, shown, seat.login());
        if (mute.isEmpty()) return nothingToMute();
        return Back.toCase(caseId, place.query(), "did=muted&mute=" + mute.get());
    }

    @POST
    @Path("lift")
    public Response lift(UUID caseId, @FormParam("mute") UUID muteId) throws SQLException {
        if (muteId == null || !mutes.lift(seat.works(), muteId, seat.login())) return CaseResource.missing();
        return Back.toCase(caseId, place.query(), "did=lifted");
    }

    private static Response nothingToMute() {
        return Problem.of(
                        Response.Status.BAD_REQUEST, "Write the words that are to stay silent, at most 200 characters.")
                .toResponse();
    }

    private static List<String> values(StoredMention mention, String tag) {
        var verdict = mention.verdict();
        return switch (tag) {
            case "sentiment" -> List.of(verdict.sentiment().polarity().name());
            case "flags" -> verdict.flags().stream().sorted().map(Flag::name).toList();
            case "categories" -> verdict.categories();
            default -> List.of();
        };
    }

    private static List<String> switchedIn(List<String> values, String value) {
        var switched = new ArrayList<>(values);
        if (!switched.remove(value)) switched.add(value);
        return switched;
    }

    private static String did(UUID mentionId, String tag, List<String> before) {
        return before.stream()
                .map(value -> "&was=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "did=corrected&mention=" + mentionId + "&tag=" + tag, ""));
    }
}
