package balie.faults.load;

/** Writes elements one after the other, their text and attributes escaped. */
final class Xml {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes name, value, name, value */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        text.append('>');
        return this;
    }

    Xml close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    Xml text(String name, String words, String... attributes) {
        open(name, attributes);
        text.append(escaped(words));
        return close(name);
    }

    Xml empty(String name, String... attributes) {
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    String done() {
        return text.toString();
    }

    private void start(String name, String... attributes) {
        text.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2)
            text.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escaped(attributes[at + 1]))
                    .append('"');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
