package balie.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ours divided by the floor, pair by pair.
 *
 * @param ours what each turn of ours told
 * @param floor what each turn of the floor told, in the same order
 */
public record Ratio(String name, List<Double> ours, List<Double> floor) {
    /** Both sides once for nothing, to warm up, then in turn: A B A B. */
    static Ratio of(Run run, String name, Side ours, Side floor) throws Exception {
        ours.turn();
        floor.turn();
        var ratio = new Ratio(name, new ArrayList<>(), new ArrayList<>());
        for (int pair = 0; pair < run.pairs(); pair++) {
            ratio.ours.add(ours.turn());
            ratio.floor.add(floor.turn());
            run.say().accept("  %s: %s".formatted(name, ratio.pair(pair)));
        }
        return ratio;
    }

    private String pair(int number) {
        double one = ours.get(number);
        double other = floor.get(number);
        return String.format(Locale.ROOT, "%,.4g ÷ %,.4g = %.3f", one, other, one / other);
    }

    /** The middle one of the pairs' ratios. */
    public double median() {
        return Medians.of(each());
    }

    private List<Double> each() {
        var each = new ArrayList<Double>();
        for (int pair = 0; pair < ours.size(); pair++) each.add(ours.get(pair) / floor.get(pair));
        return each;
    }

    /** The ratio as a figure, with what it came from. */
    public Figure figure(Bar bar) {
        var each = each().stream().sorted().toList();
        var from = String.format(
                Locale.ROOT,
                "%d pairs %.2f to %.2f; medians %,.4g ÷ %,.4g",
                each.size(),
                each.get(0),
                each.get(each.size() - 1),
                Medians.of(ours),
                Medians.of(floor));
        return new Figure(name, median(), "×", bar, from);
    }
}
