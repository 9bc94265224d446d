package balie.collector.check;

import balie.collector.text.Characters;
import balie.collector.text.LanguageTag;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.Topic;
import balie.platform.delivery.EventFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is told of a mention, as it is kept and sent. It always fits a record: one that does not would be tried again for ever, and all that
 * stands behind it would wait.
 *
 * @param body the event as JSON
 */
record Telling(MentionCollected event, byte[] body) {
    /** Bytes. The rest of a record is for its headers and for what triage adds to the mention. */
    static final int LARGEST = Topic.LARGEST_RECORD - 1024 * 1024;

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_ADDRESS = 2_048;

    /** The event, else without its markup, else with the beginning of its words; empty when even that is too large. */
    static Optional<Telling> of(MentionCollected event) {
        return Stream.<UnaryOperator<MentionCollected>>of(whole -> whole, Telling::withoutMarkup, Telling::beginning)
                .map(form -> form.apply(event))
                .map(form -> new Telling(form, EventFormat.encode(form)))
                .filter(telling -> telling.body.length <= LARGEST)
                .findFirst();
    }

    private static MentionCollected withoutMarkup(MentionCollected event) {
        return with(event, event.author(), event.title(), event.text(), event.permalink(), event.declaredLanguage());
    }

    /** Posts have bounds of their own; this is for what was kept before they had. */
    private static MentionCollected beginning(MentionCollected event) {
        var author = event.author();
        return with(
                event,
                new Author(line(author.name()), line(author.handle()), address(author.url()), author.followers()),
                line(event.title()),
                event.text().length() <= LONGEST_TEXT
                        ? event.text()
                        : Characters.beginning(event.text(), LONGEST_TEXT) + "\n[…]",
                address(event.permalink()),
                LanguageTag.of(event.declaredLanguage()));
    }

    private static String line(String text) {
        return Characters.beginning(text, LONGEST_LINE);
    }

    private static String address(String address) {
        return address == null || address.length() > LONGEST_ADDRESS ? null : address;
    }

    private static MentionCollected with(
            MentionCollected event, Author author, String title, String text, String permalink, String language) {
        return new MentionCollected(
                event.mentionId(),
                event.revision(),
                event.change(),
                event.clientId(),
                event.conversationId(),
                event.publishedAt(),
                event.editedAt(),
                event.firstCollectedAt(),
                event.collectedAt(),
                event.backfill(),
                event.channel(),
                event.places(),
                author,
                title,
                text,
                null,
                permalink,
                language,
                event.monitors());
    }
}
