package balie.reporting.search;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed as RSS 2.0. Readers take a description for HTML, so a post's words are escaped once as HTML and once more as XML: none of
 * its markup runs. Titles, which some take for HTML and some for text, have no angle brackets at all.
 */
final class RssFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** What XML cannot hold. */
    private static final String UNWRITABLE = "[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final XMLStreamWriter xml;

    private RssFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Feed feed) {
        var text = new StringWriter();
        try {
            new RssFeed(XMLOutputFactory.newInstance().createXMLStreamWriter(text)).write(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
        return text.toString();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeStartElement("channel");
        element("title", bare(feed.title()));
        element("link", feed.home().toString());
        element("description", html(feed.title()));
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        xml.writeAttribute("href", feed.self().toString());
        for (var line : feed.lines()) item(feed, line);
        xml.writeEndDocument();
    }

    private void item(Feed feed, PostLine line) throws XMLStreamException {
        xml.writeStartElement("item");
        element("title", bare(line.title()));
        element("link", feed.link(line));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(Feed.id(line.post()));
        xml.writeEndElement();
        element("pubDate", DATE.format(line.post().publishedAt()));
        element("description", html(line.post().text()));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(UNWRITABLE, "\ufffd"));
        xml.writeEndElement();
    }

    private static String bare(String text) {
        return text.replace('<', '‹').replace('>', '›');
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
