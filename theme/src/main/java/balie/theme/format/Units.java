package balie.theme.format;

import balie.theme.Language;

/** The names of units of time, short as in a timetable. */
record Units(String oneDay, String days, String hour, String minute, String second) {
    private static final Units ENGLISH = new Units("day", "days", "h", "min", "s");
    private static final Units DUTCH = new Units("dag", "dagen", "u", "min", "s");

    static Units in(Language language) {
        return language == Language.DUTCH ? DUTCH : ENGLISH;
    }

    String day(long count) {
        return count == 1 ? oneDay : days;
    }
}
