package balie.response.cases;

/** What came of a command: {@link Accepted} or {@link Refused}. */
public sealed interface Decision permits Accepted, Refused {}
