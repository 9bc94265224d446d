package balie.faults.load;

import balie.acceptance.RunningDesk;
import balie.faults.journal.Journal;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All who are busy with a desk at once: sites whose posts go on, agents, whoever is on call and the telephones. Make it, start a desk
 * with {@link #settings}, {@link #furnish} that, {@link #start}; {@link #calm} when enough has happened.
 */
public final class Load implements AutoCloseable {
    private static final int STEADY = 50;
    private static final int COMMANDS_A_SECOND = 50;
    private static final Duration LAST_WORD = Duration.ofMinutes(2);

    private final Journal journal;
    private final Sites sites;
    private final List<Feed> feeds;
    private final Writers writers;
    private final WebhookReceiver webhooks;
    private final MailReceiver mails;
    private final List<Agent> agents = new ArrayList<>();
    private OnCall onCall;

    /** At the usual rate. */
    public Load(long seed, Journal journal) throws IOException {
        this(seed, STEADY, journal);
    }

    /** @param rate posts a second, apart from bursts */
    public Load(long seed, int rate, Journal journal) throws IOException {
        this.journal = journal;
        this.sites = new Sites(World.sites());
        this.feeds = World.feeds().stream()
                .map(plan -> new Feed(plan, "http://" + sites.address(plan.site()), journal, Clock.systemUTC()))
                .toList();
        feeds.forEach(sites::open);
        this.writers = new Writers(seed, rate, new Drafts(seed, World.clients(), World.feeds()), feeds);
        this.webhooks = new WebhookReceiver(journal);
        this.mails = new MailReceiver(journal);
    }

    /** What the desk must be started with. */
    public Map<String, String> settings() {
        var allowed = new ArrayList<>(sites.addresses());
        allowed.add(webhooks.address());
        return Map.of(
                "BALIE_OUTBOUND_ALLOW",
                String.join(",", allowed),
                "BALIE_SMTP_HOST",
                "127.0.0.1",
                "BALIE_SMTP_PORT",
                String.valueOf(mails.port()));
    }

    /** Brings clients, sources, staff and telephones to a desk, and returns when every source was checked while it was empty. */
    public void furnish(RunningDesk desk) throws IOException, InterruptedException {
        World.furnish(desk, feeds, webhooks.url());
        var tempo = new Tempo(COMMANDS_A_SECOND);
        for (int at = 0; at < World.agents().size(); at++) {
            var visitor = new Visitor(desk.origin(), World.agents().get(at), World.PASSWORD);
            agents.add(new Agent(visitor, new Work(visitor, journal, tempo), World.clientsOf(at)));
        }
        onCall = new OnCall(new Visitor(desk.origin(), World.ON_CALL, World.PASSWORD));
    }

    /** Lets everybody begin. */
    public void start() {
        writers.start();
        agents.forEach(Agent::start);
        onCall.start();
    }

    /** Publishes nothing for a while; agents go on. */
    public void pause() {
        writers.pause();
    }

    public void resume() {
        writers.resume();
    }

    /** How many posts, edits and withdrawals the desk has not confirmed that it has. */
    public long unconfirmed() {
        return feeds.stream().mapToLong(Feed::unconfirmed).sum();
    }

    /**
     * Stops the writers and the agents, once these have been told of everything they did; who is on call and the telephones go on.
     * Returns whether every agent was told.
     */
    public boolean calm() throws InterruptedException {
        writers.stop();
        agents.forEach(Agent::stop);
        var told = true;
        for (var agent : agents) told &= agent.await(LAST_WORD);
        return told;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        calm();
        if (onCall != null) onCall.stop();
        sites.close();
        webhooks.close();
        mails.close();
    }
}
