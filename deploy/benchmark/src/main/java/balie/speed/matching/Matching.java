package balie.speed.matching;

import balie.collector.query.OneByOne;
import balie.collector.query.QueryIndex;
import balie.collector.query.Searchable;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Row;
import balie.speed.Run;
import java.util.List;
import java.util.Set;

/**
 * What the index of monitors gives beside running every query on every post, and how it bears ten times as many monitors. All in this
 * process; posts a second, the same posts for all. Before anything is timed, both ways must find the same.
 */
public final class Matching implements Row {
    private static final int MANY = 10_000;
    private static final int FEW = 1_000;
    private static final int POSTS = 5_000;
    private static final int POSTS_ONE_BY_ONE = 150;
    private static final int CHECKED = 30;

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String what() {
        return "matching 10,000 monitors ÷ the same compiled queries one by one on one small index per post";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        var world = new World();
        var monitors = world.monitors(MANY);
        var posts = world.posts(run.count(POSTS), MANY);
        var few = posts.subList(0, Math.min(posts.size(), Math.max(10, run.count(POSTS_ONE_BY_ONE))));
        try (var many = QueryIndex.of(monitors);
                var fewer = QueryIndex.of(World.first(monitors, FEW))) {
            var oneByOne = new OneByOne(monitors.values());
            agree(many, oneByOne, posts.subList(0, Math.min(posts.size(), CHECKED)));
            var speed =
                    run.ratio("index ÷ one by one", () -> rate(posts, many::match), () -> rate(few, oneByOne::match));
            var growth = run.ratio(
                    "rate at 10,000 ÷ at 1,000 monitors",
                    () -> rate(posts, many::match),
                    () -> rate(posts, fewer::match));
            return List.of(speed.figure(Bar.atLeast(20)), growth.figure(Bar.atLeast(0.3)));
        }
    }

    private static void agree(QueryIndex index, OneByOne oneByOne, List<Searchable> posts) {
        var here = index.match(posts).stream().map(Set::size).toList();
        var there = oneByOne.match(posts);
        if (!here.equals(there)) throw new IllegalStateException("the two do not find the same");
        if (here.stream().allMatch(found -> found == 0)) throw new IllegalStateException("nothing was found at all");
    }

    /** A way to match; what it finds is of no interest here. */
    private interface Way {
        List<?> match(List<Searchable> posts);
    }

    private static double rate(List<Searchable> posts, Way way) {
        long begin = System.nanoTime();
        way.match(posts);
        return posts.size() * 1e9 / (System.nanoTime() - begin);
    }
}
