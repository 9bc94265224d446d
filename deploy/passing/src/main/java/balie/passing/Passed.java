package balie.passing;

/** An event of one text. */
record Passed(String text) {}
