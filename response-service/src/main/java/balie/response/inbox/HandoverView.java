package balie.response.inbox;

import balie.response.people.Colleague;
import java.util.List;

/**
 * The page on which a colleague's cases are given to another.
 *
 * @param from login of the one whose cases are given away, as chosen; null at first
 * @param outcome null until something was done
 * @param wrong whether what was chosen cannot be done
 */
public record HandoverView(List<Holder> holders, List<Colleague> takers, String from, Outcome outcome, boolean wrong) {
    /** Somebody who has open cases. */
    public record Holder(String login, String name, long cases) {}

    /**
     * What came of it.
     *
     * @param given how many cases have changed hands
     * @param kept how many stayed, because the other one does not work for their client
     * @param moved how many were closed or in other hands by the time it was their turn
     */
    public record Outcome(String from, String to, int given, int kept, int moved) {}
}
