package balie.response.hours;

import java.time.LocalDate;

/** Tells which days are public holidays. */
@FunctionalInterface
public interface Holidays {
    /** Where no country's holidays were agreed. */
    Holidays NONE = date -> false;

    boolean include(LocalDate date);
}
