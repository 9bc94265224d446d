package balie.response.desk;

import balie.platform.session.Person;
import balie.response.desk.Follower.News;
import balie.response.filter.Position;
import balie.response.mentions.ChangeHints;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The changes at the desk as server-sent events: {@code mentions} and {@code cases} with what changed, {@code replying} with who writes,
 * {@code heartbeat} at least every 15 seconds. Each carries the position to go on from, as {@code Last-Event-ID} or {@code after}.
 */
@Path("/desk/live")
@Authenticated
class LiveResource {
    /** Hints come at once; this is how late a change is told when its hint was lost, or a longer transaction held it back. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ChangeHints hints;
    private final Followers followers;
    private final Person person;
    private final ObjectMapper json;

    LiveResource(ChangeHints hints, Followers followers, Person person, ObjectMapper json) {
        this.hints = hints;
        this.followers = followers;
        this.person = person;
        this.json = json;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> follow(
            @HeaderParam("Last-Event-ID") String last, @QueryParam("after") String after, @Context Sse sse) {
        var from = Position.of(last).or(() -> Position.of(after)).orElse(null);
        var follower = followers.of(person, from);
        var looks = Multi.createFrom().ticks().every(LOOK).onOverflow().drop().map(tick -> true);
        return Multi.createBy()
                .merging()
                .streams(hints.hints(), looks)
                .onOverflow()
                .dropPreviousItems()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .select()
                .first(look -> !follower.ended())
                .onItem()
                .transformToMultiAndConcatenate(look -> told(follower, sse));
    }

    /** Part by part, each read when the one before it was sent. */
    private Multi<OutboundSseEvent> told(Follower follower, Sse sse) {
        return Uni.createFrom()
                .item(Unchecked.supplier(follower::next))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .whilst(news -> follower.hasMore())
                .onItem()
                .<News>disjoint()
                .map(news -> event(news, sse));
    }

    private OutboundSseEvent event(News news, Sse sse) {
        return sse.newEventBuilder()
                .name(news.name())
                .id(news.position().text())
                .data(String.class, text(news))
                .build();
    }

    private String text(News news) {
        try {
            return json.writeValueAsString(news.changes());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
