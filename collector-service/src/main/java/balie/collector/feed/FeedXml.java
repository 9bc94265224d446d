package balie.collector.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Parses vetted XML. A DOCTYPE is refused, no entity is expanded, nothing is fetched, and nesting has a floor. */
final class FeedXml {
    private static final int DEEPEST = 100;

    private FeedXml() {}

    /** Empty when it is not well-formed. */
    static Optional<Document> parse(String xml) {
        try {
            return Optional.of(builder().build(new StringReader(xml)));
        } catch (JDOMException | IllegalArgumentException e) {
            // The latter of names that XML allows and JDOM does not.
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    private static SAXBuilder builder() {
        var builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new Floor());
        return builder;
    }

    private static final class Floor extends XMLFilterImpl {
        private int depth;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (++depth > DEEPEST) throw new SAXException("nested too deeply");
            super.startElement(uri, localName, qName, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            super.endElement(uri, localName, qName);
        }
    }
}
