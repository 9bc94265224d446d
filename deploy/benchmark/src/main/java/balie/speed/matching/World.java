package balie.speed.matching;

import balie.collector.query.Query;
import balie.collector.query.QueryParser;
import balie.collector.query.QueryReading.Understood;
import balie.collector.query.Searchable;
import balie.events.ChannelType;
import balie.events.MentionCollected.Author;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up monitors, written as people write them, and posts of some forty words, a third of which name a brand. The same every time. */
final class World {
    private static final int THINGS = 400;
    private static final int TROUBLES = 40;
    private static final int WORDS = 3_000;
    private static final int LENGTH = 40;
    private static final String SYLLABLES = "bo ka li mu ne po ra so ti vu wa ze dri gro plo ste";

    private final Random random = new Random(7);
    private final String[] syllables = SYLLABLES.split(" ");

    /** That many, by id. */
    Map<String, Query> monitors(int count) {
        var monitors = new LinkedHashMap<String, Query>();
        for (int number = 0; number < count; number++) monitors.put("monitor-" + number, parsed(query(number)));
        return monitors;
    }

    static Map<String, Query> first(Map<String, Query> monitors, int count) {
        var first = new LinkedHashMap<String, Query>();
        monitors.entrySet().stream().limit(count).forEach(one -> first.put(one.getKey(), one.getValue()));
        return first;
    }

    /** Most name a brand, some more closely, and a few ask for no brand at all. */
    private String query(int number) {
        var brand = brand(number);
        return switch (number % 10) {
            case 0, 1, 2 -> brand;
            case 3 -> "\"%s %s\"".formatted(brand, thing());
            case 4, 5 -> "%s (%s OR %s OR %s)".formatted(brand, thing(), thing(), trouble());
            case 6 -> "%s -%s".formatted(brand, thing());
            case 7 -> "%s NEAR/5 (%s OR %s)".formatted(brand, trouble(), trouble());
            case 8 -> "%s %s site:forum%d.example".formatted(thing(), trouble(), number % 50);
            default -> "\"%s %s\" lang:nl".formatted(thing(), trouble());
        };
    }

    private static Query parsed(String text) {
        if (QueryParser.parse(text) instanceof Understood understood) return understood.query();
        throw new IllegalStateException("not a query: " + text);
    }

    /** @param brands how many brands there are to be named */
    List<Searchable> posts(int count, int brands) {
        var posts = new ArrayList<Searchable>();
        for (int number = 0; number < count; number++) posts.add(post(number, brands));
        return posts;
    }

    private Searchable post(int number, int brands) {
        var text = new StringBuilder();
        for (int word = 0; word < LENGTH; word++) text.append(word()).append(' ');
        if (number % 3 == 0)
            text.append(brand(random.nextInt(brands))).append(' ').append(trouble());
        return new Searchable(
                null,
                text.toString(),
                "https://forum" + number % 50 + ".example/posts/" + number,
                new Author("Lezer " + number % 300, null, null, null),
                ChannelType.FORUM,
                number % 2 == 0 ? "nl" : "en");
    }

    /** Few words make up most of what is written. */
    private String word() {
        return "w" + (int) (WORDS * Math.pow(random.nextDouble(), 3)) + (random.nextInt(20) == 0 ? " " + thing() : "");
    }

    private String thing() {
        return named(random.nextInt(THINGS)) + "je";
    }

    private String trouble() {
        return named(random.nextInt(TROUBLES)) + "kwijt";
    }

    private String brand(int number) {
        return named(number) + "huis";
    }

    private String named(int number) {
        var name = new StringBuilder();
        for (int rest = number + 16; rest > 0; rest /= syllables.length)
            name.append(syllables[rest % syllables.length]);
        return name.toString();
    }
}
