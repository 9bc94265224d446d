package balie.speed;

import java.util.List;

/** One comparison of the table: it sets up what it compares, measures, and clears away. */
public interface Row {
    /** Short, as {@code --only} takes it. */
    String name();

    /** What is compared with what, in one line. */
    String what();

    /** The figures of this row; a row that cannot be measured here throws, and says why. */
    List<Figure> measure(Run run) throws Exception;
}
