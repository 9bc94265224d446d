package balie.faults.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Tells one text from another without keeping it. White space counts as one blank, as it does on a page. */
final class Mark {
    private Mark() {}

    static UUID of(String text) {
        return UUID.nameUUIDFromBytes(
                (text == null ? "" : text).replaceAll("\\s+", " ").strip().getBytes(UTF_8));
    }
}
