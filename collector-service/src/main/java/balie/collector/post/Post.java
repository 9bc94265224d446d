package balie.collector.post;

import balie.collector.text.Characters;
import balie.collector.text.LanguageTag;
import balie.events.MentionCollected.Author;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One post as a feed lists it. What a stranger may make as long as he likes is bounded here, whatever kind of source it came from: names are
 * cut, and what is no use in part is left out.
 *
 * @param ownId the id that the feed gives it; null when it gives none
 * @param link its absolute http address, of 2,048 characters at most; null when it has none
 * @param title plain text; null when there is none, or when it only repeats the beginning of the text
 * @param text plain text exactly as the author wrote it, as far as the feed keeps that
 * @param html the markup it came in; null when it came as plain text
 * @param publishedAt null when the feed does not say, or says something impossible
 * @param editedAt null when unknown, or not after publication
 * @param thread where the feed says that it belongs; null when it does not say
 * @param language as the entry itself declares it (BCP 47); null when it does not
 */
public record Post(
        String ownId,
        String link,
        String title,
        String text,
        String html,
        Author author,
        Instant publishedAt,
        Instant editedAt,
        Thread thread,
        String language) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 2_048;
    /** Moments outside the years 1 to 9999 cannot be written where others read them. */
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    public Post {
        Objects.requireNonNull(text, "text");
        ownId = Characters.clean(ownId);
        link = webAddress(link);
        language = LanguageTag.of(Characters.clean(language));
        publishedAt = moment(publishedAt);
        editedAt = moment(editedAt);
        author = author == null ? Author.UNKNOWN : clean(author);
    }

    private static Author clean(Author author) {
        return new Author(name(author.name()), name(author.handle()), webAddress(author.url()), author.followers());
    }

    /** How many characters its words have, with their markup. */
    public long characters() {
        return text.length() + (long) length(title) + length(html);
    }

    private static int length(String words) {
        return words == null ? 0 : words.length();
    }

    private static Instant moment(Instant written) {
        boolean possible = written != null && !written.isBefore(FIRST_MOMENT) && !written.isAfter(LAST_MOMENT);
        return possible ? written : null;
    }

    private static String name(String written) {
        return Characters.clean(Characters.beginning(written, LONGEST_NAME));
    }

    /** A link that is none of the web, or could not be stored, is none: pages show it as a link. */
    private static String webAddress(String link) {
        return link != null
                        && link.length() <= LONGEST_ADDRESS
                        && WEB.matcher(link).matches()
                ? link
                : null;
    }

    /**
     * What a post says it belongs to.
     *
     * @param parentId the own id of the post that it answers; null when unknown
     * @param page the address of the post it answers, or of the discussion; null when unknown
     */
    public record Thread(String parentId, String page) {
        public Thread {
            parentId = Characters.clean(parentId);
            page = webAddress(page);
        }
    }
}
