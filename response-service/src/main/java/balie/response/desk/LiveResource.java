package balie.response.desk;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Person;
import balie.platform.session.VisibleClients;
import balie.response.desk.Follower.News;
import balie.response.filter.Position;
import balie.response.mentions.ChangeHints;
import balie.response.mentions.MentionChanges;
import balie.response.people.LiveSessions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The stream of changes as server-sent events: {@code mentions} with what changed, {@code heartbeat} at least every 15 seconds. Each
 * carries the position to go on from, as {@code Last-Event-ID} or {@code after}.
 */
@Path("/desk/live")
@Authenticated
class LiveResource {
    /** Hints come at once; this is how late a change is told when its hint was lost, or a longer transaction held it back. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final MentionChanges changes;
    private final ChangeHints hints;
    private final ClientTransactions transactions;
    private final LiveSessions sessions;
    private final Person person;
    private final ObjectMapper json;

    LiveResource(
            MentionChanges changes,
            ChangeHints hints,
            ClientTransactions transactions,
            LiveSessions sessions,
            Person person,
            ObjectMapper json) {
        this.changes = changes;
        this.hints = hints;
        this.transactions = transactions;
        this.sessions = sessions;
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
        var follower = new Follower(changes, transactions, session(), from);
        var looks = Multi.createFrom().ticks().every(LOOK).onOverflow().drop().map(tick -> true);
        return Multi.createBy()
                .merging()
                .streams(hints.hints(), looks)
                .onOverflow()
                .dropPreviousItems()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(look -> told(follower, sse))
                .select()
                .first(event -> !follower.ended());
    }

    private Multi<OutboundSseEvent> told(Follower follower, Sse sse) {
        try {
            return Multi.createFrom().iterable(follower.next()).map(news -> event(news, sse));
        } catch (Exception e) {
            return Multi.createFrom().failure(e);
        }
    }

    private OutboundSseEvent event(News news, Sse sse) {
        var name = news.changes().isEmpty() ? "heartbeat" : "mentions";
        return sse.newEventBuilder()
                .name(name)
                .id(news.position().text())
                .data(String.class, text(news))
                .build();
    }

    private String text(News news) {
        try {
            return json.writeValueAsString(
                    news.changes().stream().map(ChangeView::of).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person's connection lasts as long as the session; a program's as long as its token. */
    private Callable<Optional<VisibleClients>> session() {
        var sessionId = person.session();
        if (sessionId.isPresent()) return () -> sessions.clientsOf(sessionId.get());
        var until = Instant.ofEpochSecond(person.holdsUntil());
        var visible = person.clients();
        return () -> Instant.now().isBefore(until) ? Optional.of(visible) : Optional.empty();
    }
}
