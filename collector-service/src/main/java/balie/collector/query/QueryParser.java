package balie.collector.query;

import balie.collector.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads {@code word "exact phrase" OR -minus site:example.nl (…)}. Words beside each other must all be there; OR, in capitals, binds
 * looser; a minus takes away what follows it. Upper and lower case, and accents, make no difference.
 */
public final class QueryParser {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 20;
    private static final Pattern OPERATOR = Pattern.compile("([A-Za-z]+):(.*)");
    private static final Pattern PLACE =
            Pattern.compile("(?i)(https?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*(/\\S*)?");

    private final List<Token> tokens;
    private int next;
    private int depth;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What the text means, or where it goes wrong. */
    public static QueryReading parse(String text) {
        if (text.length() > LONGEST)
            return new QueryReading.NotUnderstood(
                    LONGEST + 1,
                    "The query is too long. Keep it under " + LONGEST + " characters, or make two monitors.");
        try {
            return new QueryReading.Understood(new QueryParser(Token.of(text)).whole());
        } catch (Trouble trouble) {
            return new QueryReading.NotUnderstood(trouble.at + 1, trouble.getMessage());
        }
    }

    private Query whole() throws Trouble {
        if (peek().kind() == Kind.END) throw new Trouble(0, "The query is empty. Write a word to look for.");
        var query = any();
        if (peek().kind() == Kind.CLOSE)
            throw new Trouble(peek().at(), "This bracket was never opened. Remove it, or write ( before it.");
        return query;
    }

    private Query any() throws Trouble {
        var choices = new ArrayList<Query>();
        choices.add(all());
        while (peek().kind() == Kind.OR) {
            take();
            choices.add(all());
        }
        return choices.size() == 1 ? choices.get(0) : new Query.Any(choices);
    }

    private Query all() throws Trouble {
        int begin = peek().at();
        var wanted = new ArrayList<Query>();
        var unwanted = new ArrayList<Query>();
        while (!endsAll(peek().kind())) {
            if (peek().kind() == Kind.MINUS) unwanted.add(afterMinus());
            else wanted.add(one());
        }
        if (wanted.isEmpty() && unwanted.isEmpty())
            throw new Trouble(
                    begin, "Something is missing here. Write a word on both sides of OR and between brackets.");
        if (wanted.isEmpty()) throw new Trouble(begin, "A minus only takes away. Write beside it what you look for.");
        return wanted.size() == 1 && unwanted.isEmpty() ? wanted.get(0) : new Query.All(wanted, unwanted);
    }

    private static boolean endsAll(Kind kind) {
        return kind == Kind.END || kind == Kind.OR || kind == Kind.CLOSE;
    }

    private Query afterMinus() throws Trouble {
        var minus = take();
        if (peek().at() != minus.at() + 1 || endsAll(peek().kind()) || peek().kind() == Kind.MINUS)
            throw new Trouble(
                    minus.at(),
                    "Nothing stands right after this minus. Write the word to leave out against it, as in -word.");
        return one();
    }

    private Query one() throws Trouble {
        var token = take();
        return switch (token.kind()) {
            case OPEN -> group(token);
            case PHRASE -> searchable(token, new Query.Phrase(token.text()));
            case UNCLOSED_PHRASE ->
                throw new Trouble(token.at(), "This quote is never closed. Write \" after the phrase.");
            default -> word(token);
        };
    }

    private Query group(Token open) throws Trouble {
        if (++depth > DEEPEST) throw new Trouble(open.at(), "Too many brackets in brackets. Make two monitors of it.");
        var inner = any();
        depth--;
        if (peek().kind() != Kind.CLOSE)
            throw new Trouble(open.at(), "This bracket is never closed. Write ) where it ends.");
        take();
        return inner;
    }

    private Query word(Token token) throws Trouble {
        var operator = OPERATOR.matcher(token.text());
        if (!operator.matches()) return searchable(token, new Query.Word(token.text()));
        var name = operator.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("site"))
            throw new Trouble(
                    token.at(),
                    "There is no operator of this name; there is site:. To look for these very words, put them in quotes.");
        return site(token, operator.group(2));
    }

    private static Query site(Token token, String place) throws Trouble {
        if (place.isEmpty() || !PLACE.matcher(place).matches())
            throw new Trouble(
                    token.at(),
                    "Write the site right after site:, without spaces, as in site:example.nl or site:example.nl/forum.");
        return new Query.Site(place.replaceFirst("(?i)^https?://", ""));
    }

    private static Query searchable(Token token, Query query) throws Trouble {
        if (token.text().codePoints().noneMatch(WebText::isSearchable))
            throw new Trouble(token.at(), "There is no letter or digit here to look for. Add one, or leave it out.");
        return query;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private static final class Trouble extends Exception {
        private static final long serialVersionUID = 1L;
        private final int at;

        Trouble(int at, String message) {
            super(message, null, false, false);
            this.at = at;
        }
    }
}
