package balie.fuzz;

/** What was promised of any bytes does not hold of these. */
public final class Broken extends AssertionError {
    private static final long serialVersionUID = 1L;

    private Broken(String promise) {
        super(promise);
    }

    /** @param promise what should have held */
    public static void unless(boolean holds, String promise) {
        if (!holds) throw new Broken(promise);
    }
}
