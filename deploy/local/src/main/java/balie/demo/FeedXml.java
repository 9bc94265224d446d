package balie.demo;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and escapes what stands in them. */
final class FeedXml {
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** What is written. */
    interface Content {
        void write(FeedXml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private FeedXml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static String document(Content content) {
        try {
            var text = new StringWriter();
            var writer = XML.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new FeedXml(writer));
            writer.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes name, value, name, value */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) writer.writeAttribute(attributes[i], attributes[i + 1]);
        content.write(this);
        writer.writeEndElement();
    }

    void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, inside -> inside.writer.writeCharacters(text), attributes);
    }
}
