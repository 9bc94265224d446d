package balie.collector.feed;

import balie.collector.text.LanguageTag;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Reads the languages that elements declare. */
final class Languages {
    private Languages() {}

    static String of(Element element) {
        return LanguageTag.of(element.getAttributeValue("lang", Namespace.XML_NAMESPACE));
    }
}
