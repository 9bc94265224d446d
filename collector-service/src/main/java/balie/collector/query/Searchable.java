package balie.collector.query;

import balie.events.ChannelType;
import balie.events.MentionCollected.Author;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * A post as queries see it.
 *
 * @param title null when it has none
 * @param address where it stands: its own, else its source's
 * @param channel null when unknown
 * @param language as its source declares it (BCP 47); null when it does not
 */
public record Searchable(
        String title, String text, String address, Author author, ChannelType channel, String language) {
    static final String WORDS = "words";
    static final String SITE = "site";
    static final String AUTHOR = "author";
    static final String CHANNEL = "channel";
    static final String LANGUAGE = "language";

    /** What {@code lang:} calls posts whose source declares no language. */
    static final String UNDECLARED = "und";

    Document document() {
        var document = new Document();
        text(document, WORDS, title);
        text(document, WORDS, text);
        for (var place : Places.of(address)) term(document, SITE, place);
        text(document, AUTHOR, author.name());
        text(document, AUTHOR, author.handle());
        if (channel != null) term(document, CHANNEL, channel.name());
        term(document, LANGUAGE, primary(language));
        return document;
    }

    private static void text(Document document, String field, String text) {
        if (text != null) document.add(new TextField(field, text, Field.Store.NO));
    }

    private static void term(Document document, String field, String term) {
        document.add(new StringField(field, term, Field.Store.NO));
    }

    private static String primary(String language) {
        return language == null ? UNDECLARED : language.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    }
}
