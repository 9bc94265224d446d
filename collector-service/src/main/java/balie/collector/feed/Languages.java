package balie.collector.feed;

import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Reads declared languages. What is no language tag is none. */
final class Languages {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,8}");

    private Languages() {}

    static String of(Element element) {
        return tag(element.getAttributeValue("lang", Namespace.XML_NAMESPACE));
    }

    static String tag(String text) {
        return text != null && TAG.matcher(text.strip()).matches()
                ? text.strip().replace('_', '-')
                : null;
    }
}
