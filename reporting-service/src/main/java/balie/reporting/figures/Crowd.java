package balie.reporting.figures;

/**
 * Who wrote about a client in a stretch of time.
 *
 * @param posts of authors who are known
 * @param authors how many those are
 * @param repeating how many of them wrote more than once
 */
public record Crowd(int posts, int authors, int repeating) {}
