package balie.collector.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Turns markup into the plain text a reader would see. White space within the text stays as it is, breaks and blocks become line breaks,
 * references are decoded once; what is only there to lay out the markup's source is left out.
 */
public final class HtmlText {
    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "noscript", "head", "title", "textarea");

    /** More characters of markup than the longest post that is kept needs; what lies behind is left out, for its tree would fill the memory. */
    private static final int LONGEST = 500_000;

    private HtmlText() {}

    public static String of(String html) {
        if (html.indexOf('<') < 0) return Parser.unescapeEntities(html, false);
        var writing = new Writing();
        var read = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        Jsoup.parseBodyFragment(read).body().traverse(writing);
        return writing.text.toString().strip();
    }

    /** Plain text in which somebody wrote characters as references. */
    public static String unescaped(String text) {
        return Parser.unescapeEntities(text, false);
    }

    /** On one line, as a title wants it. */
    public static String line(String html) {
        return of(html).replaceAll("\\s+", " ").strip();
    }

    private static final class Writing implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) open(element);
            else if (node instanceof TextNode words && silent == 0 && !isLayout(words))
                text.append(words.getWholeText());
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (SILENT.contains(element.normalName())) silent--;
            else if (element.isBlock()) breakLine();
        }

        private void open(Element element) {
            if (SILENT.contains(element.normalName())) silent++;
            else if (element.normalName().equals("br")) text.append('\n');
            else if (element.isBlock()) breakLine();
            else if (element.normalName().equals("img")
                    && silent == 0
                    && element.className().contains("emoji")) text.append(element.attr("alt"));
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
        }

        /** Blank, and at the edge of a block. */
        private static boolean isLayout(TextNode words) {
            return words.isBlank() && (isEdge(words.previousSibling(), words) || isEdge(words.nextSibling(), words));
        }

        private static boolean isEdge(Node neighbour, TextNode words) {
            if (neighbour == null)
                return words.parent() != null && words.parent().isBlock();
            return neighbour instanceof Element element && element.isBlock();
        }
    }
}
