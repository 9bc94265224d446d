package balie.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How much of each table is tried: all of it, or a sample that is the same each time.
 *
 * @param most rows of a table
 * @param seed decides which
 */
public record Measure(int most, long seed) {
    /** Everything. */
    public static final Measure WHOLE = new Measure(Integer.MAX_VALUE, 0);

    /** A dozen rows of each table. */
    public static final Measure SAMPLE = new Measure(12, 7);

    /** Whether tables are tried to the end. */
    public boolean isWhole() {
        return most == Integer.MAX_VALUE;
    }

    /** The rows to try, in the table's order. */
    public <T> List<T> of(List<T> rows) {
        if (rows.size() <= most) return List.copyOf(rows);
        var places = new ArrayList<Integer>();
        for (int place = 0; place < rows.size(); place++) places.add(place);
        Collections.shuffle(places, new Random(seed));
        return places.stream().limit(most).sorted().<T>map(rows::get).toList();
    }
}
