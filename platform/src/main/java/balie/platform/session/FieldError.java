package balie.platform.session;

/**
 * What is wrong with one field and what to do about it.
 *
 * @param field path of the field, such as {@code sla.exceptions[1].channel}
 */
public record FieldError(String field, String message) {}
