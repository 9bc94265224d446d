package balie.triage.learning;

import java.util.List;

/**
 * What people said of one post: the right labels, and those that the shared model gave.
 *
 * @param right most important first; one for tags that have one value
 * @param shared likewise; empty where the shared model has no say
 */
public record Lesson(Features features, List<String> right, List<String> shared) {
    public Lesson {
        right = List.copyOf(right);
        shared = List.copyOf(shared);
    }
}
