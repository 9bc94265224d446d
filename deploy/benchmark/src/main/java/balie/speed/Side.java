package balie.speed;

/** One side of a ratio: does its work once, and tells how fast, or how long, in the unit both sides share. */
@FunctionalInterface
public interface Side {
    double turn() throws Exception;
}
