package balie.collector.feed;

import balie.collector.text.LanguageTag;
import balie.collector.text.Links;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;

/**
 * What a feed says of itself.
 *
 * @param home its own page; null when unknown
 * @param language null when it declares none
 */
record Header(String home, String language) {
    static final Header UNKNOWN = new Header(null, null);

    static Header of(Document skeleton, Links links) {
        var root = skeleton.getRootElement();
        var about = child(root, "channel").orElse(root);
        var declared = Optional.ofNullable(Languages.of(root))
                .or(() -> child(about, "language").map(language -> LanguageTag.of(language.getText())));
        return new Header(home(about, links), declared.orElse(null));
    }

    private static String home(Element about, Links links) {
        return about.getChildren().stream()
                .filter(child -> child.getName().equals("link"))
                .filter(link -> link.getAttributeValue("rel", "alternate").equals("alternate"))
                .map(link -> links.absolute(link.getAttributeValue("href", link.getText())))
                .filter(link -> link != null)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .findFirst();
    }
}
