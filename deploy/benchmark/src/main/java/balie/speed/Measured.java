package balie.speed;

import java.util.List;
import java.util.Optional;

/**
 * What came of a row.
 *
 * @param trouble why there are no figures
 */
record Measured(Row row, List<Figure> figures, Optional<String> trouble, String load) {
    boolean holds() {
        return trouble.isEmpty() && figures.stream().allMatch(Figure::holds);
    }
}
