package balie.triage.text;

import balie.triage.text.Token.Emphasis;
import balie.triage.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes text apart in one pass, so the cost grows with its length and no text makes it slow. Markup and entities left in it are skipped. */
final class Tokenizer {
    private static final int LONGEST_SURFACE = 40;
    private static final int LONGEST_TAG = 200;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> read(String text) {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) tokenizer.next();
        return tokenizer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') add(Kind.BREAK, "\n", at + 1);
        else if (c <= ' ' || c == '\u00a0') at++;
        else if (c == '<' && skipTag()) return;
        else if (c == '&' && skipEntity()) return;
        else if (readEmoticon()) return;
        else if (c == '@' && isNamePart(at + 1)) readName(Kind.HANDLE);
        else if (c == '#' && isNamePart(at + 1)) readName(Kind.HASHTAG);
        else if (Character.isDigit(c)) readNumber();
        else readByCodePoint();
    }

    private void readByCodePoint() {
        int point = text.codePointAt(at);
        if (Character.isLetter(point)) readWord();
        else if (Emoji.is(point)) readEmoji(point);
        else if (isMark(point)) readMark();
        else at += Character.charCount(point);
    }

    private boolean skipTag() {
        if (at + 1 >= text.length()) return false;
        char next = text.charAt(at + 1);
        if (!Character.isLetter(next) && next != '/' && next != '!') return false;
        int end = at + 1;
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        while (end < limit && text.charAt(end) != '>' && text.charAt(end) != '<') end++;
        if (end >= limit || text.charAt(end) != '>') return false;
        at = end + 1;
        return true;
    }

    private boolean skipEntity() {
        int end = at + 1;
        int limit = Math.min(text.length(), at + 10);
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) end++;
        if (end >= limit || end == at + 1 || text.charAt(end) != ';') return false;
        at = end + 1;
        return true;
    }

    private boolean readEmoticon() {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return false;
        int length = Emoticons.lengthAt(text, at);
        if (length == 0) return false;
        add(Kind.EMOTICON, text.substring(at, at + length), at + length);
        return true;
    }

    private void readName(Kind kind) {
        int end = at + 1;
        while (isNamePart(end) || isJoint(end)) end++;
        add(kind, lower(at + 1, end), end);
    }

    private boolean isJoint(int place) {
        if (place >= text.length() || !isNamePart(place + 1)) return false;
        char c = text.charAt(place);
        return c == '-' || c == '.' || c == '@';
    }

    private boolean isNamePart(int place) {
        return place < text.length() && (Character.isLetterOrDigit(text.charAt(place)) || text.charAt(place) == '_');
    }

    private void readNumber() {
        int end = at;
        while (end < text.length() && isNumberPart(end)) end++;
        add(Kind.NUMBER, text.substring(at, Math.min(end, at + LONGEST_SURFACE)), end);
    }

    private boolean isNumberPart(int place) {
        char c = text.charAt(place);
        if (Character.isDigit(c) || c == '%') return true;
        boolean joins = c == '.' || c == ',' || c == ':' || c == '/';
        return joins && place + 1 < text.length() && Character.isDigit(text.charAt(place + 1));
    }

    private void readWord() {
        if (readAddress()) return;
        int end = at;
        while (end < text.length() && isWordPart(end)) end += Character.charCount(text.codePointAt(end));
        add(Kind.WORD, lower(at, end), end);
    }

    private boolean isWordPart(int place) {
        int point = text.codePointAt(place);
        if (Character.isLetterOrDigit(point) || isCombining(point)) return true;
        boolean apostrophe = point == '\'' || point == '’';
        return apostrophe && place + 1 < text.length() && Character.isLetter(text.charAt(place + 1));
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean readAddress() {
        char c = text.charAt(at);
        if (c != 'h' && c != 'w' && c != 'H' && c != 'W') return false;
        boolean address = text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "www.", 0, 4);
        if (!address) return false;
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ') end++;
        add(Kind.ADDRESS, lower(at, end), end);
        return true;
    }

    private void readEmoji(int point) {
        int end = at + Character.charCount(point);
        while (end < text.length() && Emoji.isModifier(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        add(Kind.EMOJI, Character.toString(point), end);
    }

    private static boolean isMark(int point) {
        return ".,!?;:…()\"“”„«»¿¡".indexOf(point) >= 0 && point < 0x10000;
    }

    private void readMark() {
        char mark = text.charAt(at);
        int end = at + 1;
        boolean asks = mark == '?';
        while (end < text.length() && (text.charAt(end) == mark || isShout(mark) && isShout(text.charAt(end)))) {
            asks |= text.charAt(end) == '?';
            end++;
        }
        add(Kind.MARK, asks ? "?" : mark == '…' ? "." : String.valueOf(mark), end);
    }

    private static boolean isShout(char mark) {
        return mark == '!' || mark == '?';
    }

    private String lower(int from, int to) {
        return text.substring(from, Math.min(to, from + LONGEST_SURFACE))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    private void add(Kind kind, String word, int end) {
        tokens.add(new Token(kind, word, surface(end), end - at, emphasis(kind, end)));
        at = end;
    }

    // Evidence travels in events, and half a character would not survive the way through UTF-8.
    private String surface(int end) {
        int cut = Math.min(end, at + LONGEST_SURFACE);
        if (cut < end && Character.isHighSurrogate(text.charAt(cut - 1))) cut--;
        return text.substring(at, cut);
    }

    private Emphasis emphasis(Kind kind, int end) {
        if (kind != Kind.WORD || !Character.isUpperCase(text.charAt(at))) return Emphasis.PLAIN;
        int limit = Math.min(end, at + LONGEST_SURFACE);
        for (int place = at + 1; place < limit; place++)
            if (Character.isLowerCase(text.charAt(place))) return Emphasis.CAPITALISED;
        return end - at > 1 ? Emphasis.SHOUTED : Emphasis.CAPITALISED;
    }
}
