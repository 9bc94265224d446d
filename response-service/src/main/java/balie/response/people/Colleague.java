package balie.response.people;

/** Somebody of the staff, as colleagues need to know him. */
public record Colleague(String login, String name, String role) {}
