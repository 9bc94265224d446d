package balie.triage.text;

import java.util.List;

/** What an author wrote, taken apart once for all who judge it. Any text will do: none makes this fail. */
public record Post(List<Token> tokens) {
    public Post {
        tokens = List.copyOf(tokens);
    }

    /** Title and text together; a title that only repeats how the text begins counts once. */
    public static Post of(String title, String text) {
        return new Post(Tokenizer.read(repeats(title, text) ? text : title + "\n" + text));
    }

    public static Post of(String text) {
        return of(null, text);
    }

    private static boolean repeats(String title, String text) {
        if (title == null || title.isBlank()) return true;
        var start = title.strip();
        if (start.endsWith("…")) start = start.substring(0, start.length() - 1);
        else if (start.endsWith("...")) start = start.substring(0, start.length() - 3);
        return text.strip().startsWith(start.strip());
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** How many pieces are words. */
    public int words() {
        int words = 0;
        for (var token : tokens) if (token.isWord()) words++;
        return words;
    }

    /** How many pieces are of that kind. */
    public int count(Token.Kind kind) {
        int count = 0;
        for (var token : tokens) if (token.kind() == kind) count++;
        return count;
    }

    /** The pieces from one place up to another, as they stand in the post. */
    public String surface(int from, int to) {
        if (to == from + 1) return tokens.get(from).surface();
        var surface = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from) surface.append(' ');
            surface.append(tokens.get(at).surface());
        }
        return surface.toString();
    }
}
