package balie.response.profile;

/** What is wrong with one field, and what to do about it. */
public record Finding(String field, String message) {}
