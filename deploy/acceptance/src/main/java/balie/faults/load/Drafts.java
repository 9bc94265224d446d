package balie.faults.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Thinks up one post after the other; the same seed thinks up the same. */
final class Drafts {
    private static final double WANTS_ANSWER = 0.05;
    private static final double ANSWERS = 0.15;
    private static final double NAMES_TWO = 0.5;
    private static final int REMEMBERED = 20;
    private static final int AUTHORS = 300;

    private final Random random;
    private final Wording wording;
    private final List<Client> clients;
    private final List<FeedPlan> feeds;
    private final List<List<Draft>> recent = new ArrayList<>();
    private int number;

    Drafts(long seed, List<Client> clients, List<FeedPlan> feeds) {
        this.random = new Random(seed);
        this.wording = new Wording(random);
        this.clients = clients;
        this.feeds = feeds;
        for (int feed = 0; feed < feeds.size(); feed++) recent.add(new ArrayList<>());
    }

    Draft next() {
        int feed = random.nextInt(feeds.size());
        var lately = recent.get(feed);
        var answered =
                !lately.isEmpty() && random.nextDouble() < ANSWERS ? lately.get(random.nextInt(lately.size())) : null;
        var about = answered == null ? about(feeds.get(feed)) : named(answered.clients());
        var draft = draft(feed, about, answered);
        lately.add(draft);
        if (lately.size() > REMEMBERED) lately.remove(0);
        return draft;
    }

    private Draft draft(int feed, List<Client> about, Draft answered) {
        var dutch = random.nextBoolean();
        var names = about.stream().map(Client::name).toList();
        var words = wording.about(names, dutch, random.nextDouble() < WANTS_ANSWER);
        var ids = Set.copyOf(about.stream().map(Client::id).toList());
        var author = "Lezer " + random.nextInt(AUTHORS);
        return new Draft(
                ++number, feed, ids, author, dutch ? "nl" : "en", words, answered == null ? null : answered.number());
    }

    private List<Client> about(FeedPlan feed) {
        if (feed.owner() != null) return named(feed.owners());
        int first = random.nextInt(clients.size());
        if (random.nextDouble() >= NAMES_TWO) return List.of(clients.get(first));
        int second = (first + 1 + random.nextInt(clients.size() - 1)) % clients.size();
        return List.of(clients.get(first), clients.get(second));
    }

    private List<Client> named(Set<String> ids) {
        return clients.stream().filter(client -> ids.contains(client.id())).toList();
    }
}
