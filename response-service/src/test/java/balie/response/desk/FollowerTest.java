package balie.response.desk;

import static balie.response.Judged.mention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Roles;
import balie.platform.session.VisibleClients;
import balie.response.Desk;
import balie.response.Judged;
import balie.response.desk.DeskChanges.Part;
import balie.response.desk.Follower.News;
import balie.response.filter.Position;
import balie.response.people.LiveSessions.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowerTest {
    private static final int MANY = Follower.MOST + 20;

    @Inject
    Desk desk;

    @Inject
    DeskChanges changes;

    @Inject
    ClientTransactions transactions;

    @Test
    void aBacklogIsToldPartByPart() throws Exception {
        var client = desk.client();
        var before = now();
        var mentions = IntStream.range(0, MANY).mapToObj(i -> mention(client)).toArray(Judged[]::new);
        desk.triaged(mentions);
        await().until(() -> since(client, before).mentions().size() == MANY);
        var follower = follower(client, before);

        var first = follower.next();

        assertThat(told(first)).isEqualTo(Follower.MOST);
        assertThat(follower.hasMore()).isTrue();
        assertThat(told(follower(client, first.get(0).position()).next())).isEqualTo(MANY - Follower.MOST);
        assertThat(told(follower.next())).isEqualTo(MANY - Follower.MOST);
        assertThat(follower.hasMore()).isFalse();
    }

    @Test
    void whatAReaderDoesNotSeeMovesHimOnAllTheSame() throws Exception {
        var mine = desk.client();
        var theirs = desk.client();
        var before = now();
        var foreign = mention(theirs);
        desk.triaged(foreign);
        await().until(() -> since(theirs, before).mentions().size() == 1);
        var follower = follower(mine, before);

        var beat = follower.next().get(0);

        assertThat(beat.name()).isEqualTo("heartbeat");
        assertThat(beat.position()).isGreaterThan(before);
        var seen = mention(mine);
        desk.triaged(seen);
        await().untilAsserted(() -> assertThat(since(mine, beat.position()).mentions())
                .extracting(change -> change.mentionId())
                .containsExactly(seen.id()));
    }

    @Test
    void aClientsOwnPeopleHearOfNoCaseThatTheAgencyWorks() throws Exception {
        var full = desk.served();
        var partial = desk.client("partial", "PT2H");
        var before = now();
        desk.triaged(mention(full).now(), mention(partial).now());

        for (var client : List.of(full, partial))
            await().until(() -> since(client, before).cases().size() == 1);

        assertThat(since(new Viewer(Roles.CLIENT, only(full)), before).cases()).isEmpty();
        assertThat(since(new Viewer(Roles.CLIENT, only(full)), before).mentions())
                .hasSize(1);
        assertThat(since(new Viewer(Roles.CLIENT, only(partial)), before).cases())
                .hasSize(1);
    }

    private Position now() throws Exception {
        return transactions.call(VisibleClients.ALL, changes::now);
    }

    private Part since(String client, Position position) throws Exception {
        return since(agent(client), position);
    }

    private Part since(Viewer viewer, Position position) throws Exception {
        return transactions.call(viewer.clients(), () -> changes.since(viewer, position, 1000));
    }

    private Follower follower(String client, Position position) {
        return new Follower(changes, transactions, () -> Optional.of(agent(client)), Duration.ofMillis(1), position);
    }

    private static Viewer agent(String client) {
        return new Viewer(Roles.AGENT, only(client));
    }

    private static VisibleClients only(String client) {
        return new VisibleClients(false, Set.of(client));
    }

    private static int told(List<News> news) {
        return news.stream()
                .filter(it -> it.name().equals("mentions"))
                .mapToInt(it -> it.changes().size())
                .sum();
    }
}
