package balie.demo;

import java.time.Instant;

/**
 * A post of the demo's web with all that will ever happen to it.
 *
 * @param id unique within its site
 * @param about the client it is about; null for nobody
 * @param edit what the author adds later; null when it stays as it is
 * @param editedAt null when it stays as it is
 * @param withdrawnAt null when it stays
 * @param answers the id of the post it answers; null when it begins
 */
record Post(
        Site site,
        String id,
        String about,
        String tone,
        String language,
        Author author,
        String title,
        String text,
        Instant publishedAt,
        String edit,
        Instant editedAt,
        Instant withdrawnAt,
        String answers) {

    boolean isWithdrawn(Instant now) {
        return withdrawnAt != null && !withdrawnAt.isAfter(now);
    }

    private boolean isEdited(Instant now) {
        return editedAt != null && !editedAt.isAfter(now);
    }

    /** How it reads at that moment. */
    String text(Instant now) {
        return isEdited(now) ? text + "\n\n" + edit : text;
    }

    /** When it last changed, its withdrawal included. */
    Instant changedAt(Instant now) {
        if (isWithdrawn(now)) return withdrawnAt;
        return isEdited(now) ? editedAt : publishedAt;
    }

    String globalId() {
        return site.globalId(id);
    }

    String path() {
        return pathOf(id);
    }

    /** The page of the post it answers. */
    String answeredPath() {
        return pathOf(answers);
    }

    private String pathOf(String postId) {
        return "/" + site.folder() + "/" + postId;
    }
}
