package balie.collector.query;

import balie.collector.query.Token.Kind;
import balie.events.ChannelType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code word "exact phrase" OR -minus NEAR/5 site:example.nl author:name channel:forum lang:nl (…)}. Words beside each other must
 * all be there; OR, in capitals, binds looser, NEAR tighter; a minus takes away what follows it. Upper and lower case, and accents, make
 * no difference.
 */
public final class QueryParser {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 20;
    private static final int USUALLY_APART = 10;
    private static final int FARTHEST_APART = 50;
    private static final Pattern OPERATOR = Pattern.compile("([A-Za-z]+):(.*)");
    private static final Pattern PLACE = Pattern.compile("(?i)(https?://)?(?!\\.)[\\p{L}\\p{N}.-]+(?<!\\.)(/\\S*)?");

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

    /** One thing, or two near each other. */
    private Query one() throws Trouble {
        int begin = peek().at();
        if (peek().kind() == Kind.NEAR)
            throw new Trouble(begin, "NEAR stands between two words, as in late NEAR/5 parcel.");
        var one = single();
        if (peek().kind() != Kind.NEAR) return one;
        var near = take();
        if (endsAll(peek().kind()) || peek().kind() == Kind.MINUS || peek().kind() == Kind.NEAR)
            throw new Trouble(near.at(), "Write after NEAR what should be near, as in late NEAR/5 parcel.");
        var query = new Query.Near(words(one, begin), words(single(), near.at()), apart(near));
        if (peek().kind() == Kind.NEAR)
            throw new Trouble(
                    peek().at(), "NEAR stands between two. For a third, write both pairs: a NEAR b b NEAR c.");
        return query;
    }

    private static Query words(Query query, int at) throws Trouble {
        if (!isWords(query))
            throw new Trouble(
                    at, "NEAR wants a word, a phrase in quotes, or a choice such as (late OR slow) on each side.");
        return query;
    }

    private static boolean isWords(Query query) {
        if (query instanceof Query.Any any) return any.choices().stream().allMatch(QueryParser::isWords);
        return query instanceof Query.Word || query instanceof Query.Phrase;
    }

    private static int apart(Token near) throws Trouble {
        if (near.text().equals("NEAR")) return USUALLY_APART;
        var number = near.text().substring("NEAR/".length());
        if (!number.matches("[0-9]{1,2}") || Integer.parseInt(number) > FARTHEST_APART)
            throw new Trouble(
                    near.at(),
                    "Write after NEAR/ how many words may stand between, from 0 to " + FARTHEST_APART
                            + ", as in NEAR/5.");
        return Integer.parseInt(number);
    }

    private Query single() throws Trouble {
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
        var value = operator.group(2);
        return switch (operator.group(1).toLowerCase(Locale.ROOT)) {
            case "site" -> site(token, value);
            case "author" -> author(token, value);
            case "channel" -> channel(token, value);
            case "lang" -> language(token, value);
            default ->
                throw new Trouble(
                        token.at(),
                        "There is no operator of this name; there are site:, author:, channel: and lang:. To look for these very words, put them in quotes.");
        };
    }

    /** A name of several words stands in quotes right behind the colon. */
    private Query author(Token token, String value) throws Trouble {
        var quoted = value.isEmpty()
                && peek().kind() == Kind.PHRASE
                && peek().at() == token.at() + token.text().length();
        var name = quoted ? take().text() : value;
        if (name.codePoints().noneMatch(WebText::isSearchable))
            throw new Trouble(
                    token.at(),
                    "Write the author right after author:, as in author:ruud72, or in quotes, as in author:\"Ruud de Bruin\".");
        return new Query.Author(name);
    }

    private static Query channel(Token token, String value) throws Trouble {
        for (var type : ChannelType.values())
            if (code(type).equals(value.toLowerCase(Locale.ROOT))) return new Query.Channel(type);
        var known = Arrays.stream(ChannelType.values()).map(QueryParser::code).collect(Collectors.joining(", "));
        throw new Trouble(token.at(), "Write a kind of channel right after channel:, one of " + known + ".");
    }

    private static String code(ChannelType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Query language(Token token, String value) throws Trouble {
        if (!value.matches("[A-Za-z]{2,3}"))
            throw new Trouble(
                    token.at(),
                    "Write the language's code right after lang:, as in lang:nl; lang:und finds posts whose source declares none.");
        return new Query.Language(value.toLowerCase(Locale.ROOT));
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
