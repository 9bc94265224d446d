package balie.collector.feed;

import balie.collector.text.Characters;

/**
 * Makes plain XML of what a feed sent: no DOCTYPE, comment, processing instruction or CDATA section is left, no character that XML forbids,
 * and no reference but to characters. Tags and their order stay as they are, right or wrong.
 */
final class Vetting {
    private final String text;
    private final StringBuilder vetted;
    private int at;

    private Vetting(String text) {
        this.text = text;
        this.vetted = new StringBuilder(text.length());
    }

    static String vet(String text) {
        return new Vetting(text).run();
    }

    private String run() {
        // Whatever stands before the first tag is noise: blank lines, a script's warnings.
        at = Math.max(0, text.indexOf('<'));
        while (at < text.length()) step();
        return vetted.toString();
    }

    private void step() {
        if (text.startsWith("<!--", at)) at = after("-->", at + 4);
        else if (text.startsWith("<![CDATA[", at)) cdata();
        else if (text.startsWith("<!", at)) doctype();
        else if (text.startsWith("<?", at)) at = after("?>", at + 2);
        else if (text.charAt(at) == '<' && isTag()) tag();
        else character();
    }

    private void cdata() {
        int end = text.indexOf("]]>", at);
        int stop = end < 0 ? text.length() : end;
        for (at += 9; at < stop; ) verbatim();
        at = end < 0 ? stop : end + 3;
    }

    private void doctype() {
        int depth = 0;
        for (at += 2; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '[') depth++;
            else if (here == ']') depth--;
            else if (here == '"' || here == '\'') at = Math.max(at, closing(here));
            else if (here == '>' && depth <= 0) break;
        }
        at++;
    }

    /** Where the quote ends; an apostrophe in a comment of the DOCTYPE ends nothing. Looks no further than the line, however long the feed. */
    private int closing(char quote) {
        for (int end = at + 1; end < text.length() && text.charAt(end) != '\n'; end++)
            if (text.charAt(end) == quote) return end;
        return at;
    }

    private boolean isTag() {
        if (at + 1 >= text.length()) return false;
        char next = text.charAt(at + 1);
        return Character.isLetter(next) || next == '/' || next == '_';
    }

    /** Within quotes, brackets are escaped, so that every bracket left stands for a tag. */
    private void tag() {
        char quote = 0;
        vetted.append(text.charAt(at++));
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here == '<') return;
            if (here == '&') at = References.append(vetted, text, at);
            else if (quote != 0 && here == '>') quoted();
            else verbatimInTag();
            if (quote == 0 && here == '>') return;
            if (here == quote) quote = 0;
            else if (quote == 0 && (here == '"' || here == '\'')) quote = here;
        }
    }

    private void quoted() {
        vetted.append("&gt;");
        at++;
    }

    private void verbatimInTag() {
        int codePoint = text.codePointAt(at);
        Characters.append(vetted, codePoint);
        at += Character.charCount(codePoint);
    }

    private void character() {
        if (text.charAt(at) == '&') at = References.append(vetted, text, at);
        else verbatim();
    }

    private void verbatim() {
        int codePoint = text.codePointAt(at);
        switch (codePoint) {
            case '<' -> vetted.append("&lt;");
            case '>' -> vetted.append("&gt;");
            case '&' -> vetted.append("&amp;");
            default -> Characters.append(vetted, codePoint);
        }
        at += Character.charCount(codePoint);
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
