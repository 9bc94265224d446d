package balie.platform.outbound;

/** Where one request led. */
sealed interface Hop {
    /** To an end, good or bad. */
    record Done(Fetched fetched) implements Hop {}

    /** On to another address, which is yet to be checked. */
    record Onward(String location) implements Hop {}
}
