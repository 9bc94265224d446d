package balie.collector.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a query's text.
 *
 * @param at where it begins, from 0
 */
record Token(Kind kind, String text, int at) {
    private static final Pattern NEAR = Pattern.compile("NEAR(/.*)?");

    enum Kind {
        WORD,
        PHRASE,
        UNCLOSED_PHRASE,
        OR,
        /** {@code NEAR}, or {@code NEAR/5} with the number of words that may stand between. */
        NEAR,
        MINUS,
        OPEN,
        CLOSE,
        END
    }

    static List<Token> of(String query) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < query.length()) {
            char here = query.charAt(at);
            if (Character.isWhitespace(here)) at++;
            else if (here == '(') tokens.add(new Token(Kind.OPEN, "(", at++));
            else if (here == ')') tokens.add(new Token(Kind.CLOSE, ")", at++));
            else if (here == '-') tokens.add(new Token(Kind.MINUS, "-", at++));
            else at = add(tokens, isQuote(here) ? phrase(query, at) : word(query, at), query);
        }
        tokens.add(new Token(Kind.END, "", query.length()));
        return tokens;
    }

    private static int add(List<Token> tokens, Token token, String query) {
        tokens.add(token);
        if (token.kind == Kind.UNCLOSED_PHRASE) return query.length();
        return token.at + token.text.length() + (token.kind == Kind.PHRASE ? 2 : 0);
    }

    private static Token phrase(String query, int at) {
        int end = at + 1;
        while (end < query.length() && !isQuote(query.charAt(end))) end++;
        var kind = end < query.length() ? Kind.PHRASE : Kind.UNCLOSED_PHRASE;
        return new Token(kind, query.substring(at + 1, end), at);
    }

    private static Token word(String query, int at) {
        int end = at;
        while (end < query.length() && !endsWord(query.charAt(end))) end++;
        var text = query.substring(at, end);
        return new Token(kind(text), text, at);
    }

    private static Kind kind(String word) {
        if (word.equals("OR")) return Kind.OR;
        return NEAR.matcher(word).matches() ? Kind.NEAR : Kind.WORD;
    }

    private static boolean endsWord(char here) {
        return Character.isWhitespace(here) || isQuote(here) || here == '(' || here == ')';
    }

    /** Word processors make curly ones of straight ones. */
    private static boolean isQuote(char here) {
        return here == '"' || here == '“' || here == '”' || here == '„';
    }
}
