package balie.collector.query;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * A post as queries see it.
 *
 * @param title null when it has none
 * @param address where it stands: its own, else its source's
 */
public record Searchable(String title, String text, String address) {
    static final String WORDS = "words";
    static final String SITE = "site";

    Document document() {
        var document = new Document();
        if (title != null) document.add(new TextField(WORDS, title, Field.Store.NO));
        document.add(new TextField(WORDS, text, Field.Store.NO));
        for (var place : Places.of(address)) document.add(new StringField(SITE, place, Field.Store.NO));
        return document;
    }
}
