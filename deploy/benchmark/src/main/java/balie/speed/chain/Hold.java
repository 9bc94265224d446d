package balie.speed.chain;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One rate, held for a while: ten parts of it are looked at each by itself, and all of it together once what was under way has come. */
final class Hold {
    private static final int PARTS = 10;
    /** From the end of the third part on, memory may not grow. */
    private static final int SETTLED = 3;

    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final Writer writer;
    private final Ledger ledger;
    private final House house;
    private final Consumer<String> say;
    private final List<Sighting> posts = new ArrayList<>();
    private List<Sighting> lately = List.of();
    private Map<String, Long> before = Map.of();
    private Map<String, Long> after = Map.of();
    private Map<String, Duration> busyBefore = Map.of();
    private Map<String, Duration> busyAfter = Map.of();

    Hold(Writer writer, Ledger ledger, House house, Consumer<String> say) {
        this.writer = writer;
        this.ledger = ledger;
        this.house = house;
        this.say = say;
    }

    /** Goes on writing at that rate afterwards. */
    Window at(int rate, Duration time) throws IOException, InterruptedException {
        writer.write(rate);
        busyBefore = house.processorTime();
        for (int part = 1; part <= PARTS; part++) {
            ledger.begin();
            Thread.sleep(time.toMillis() / PARTS);
            look(part);
        }
        busyAfter = house.processorTime();
        ledger.begin();
        settle();
        say.accept("  %d/%d: %s".formatted(PARTS, PARTS, Window.of(lately)));
        return Window.of(posts);
    }

    /** Tells of the part before: the last posts of this one are still on their way. */
    private void look(int part) throws IOException {
        after = house.memory();
        if (part == SETTLED) before = after;
        if (!lately.isEmpty()) say.accept("  %d/%d: %s".formatted(part - 1, PARTS, Window.of(lately)));
        say.accept("    memory " + House.inWords(after));
        lately = ledger.window();
        posts.addAll(lately);
        ledger.tidy();
    }

    private void settle() throws InterruptedException {
        long end = System.nanoTime() + SETTLING.toNanos();
        while (System.nanoTime() < end && !posts.stream().allMatch(Sighting::isThrough)) Thread.sleep(100);
    }

    /** How much more all processes together hold at the end than after three tenths of the time, in hundredths. */
    double growth() {
        return 100.0 * House.total(after) / House.total(before) - 100;
    }

    String memory() {
        return House.inWords(before) + " → " + House.inWords(after);
    }

    /** Processor time of all processes of the desk for each post, in milliseconds. */
    double processorTime() {
        return busyBefore.keySet().stream()
                .filter(name -> !name.equals(House.MEASURING))
                .mapToDouble(this::processorTime)
                .sum();
    }

    /** The same of each process. */
    String processorTimes() {
        return busyBefore.keySet().stream()
                .map(name -> String.format(Locale.ROOT, "%s %.2f", name, processorTime(name)))
                .collect(Collectors.joining(", "));
    }

    private double processorTime(String name) {
        var busy = busyAfter.get(name).minus(busyBefore.get(name));
        return (double) busy.toMillis() / Math.max(1, posts.size());
    }
}
