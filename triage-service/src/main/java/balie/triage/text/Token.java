package balie.triage.text;

/**
 * One piece of a post.
 *
 * @param word in lower case, without marks such as {@code #}; emoji without their skin tone
 * @param surface as it stands in the post, at most 40 characters of it
 * @param length of the piece in the post, in characters
 * @param emphasis how it is written
 */
public record Token(Kind kind, String word, String surface, int length, Emphasis emphasis) {

    /** What a piece is. */
    public enum Kind {
        WORD,
        NUMBER,
        HASHTAG,
        HANDLE,
        ADDRESS,
        EMOJI,
        EMOTICON,
        /** A mark that ends or parts sentences; repeated marks are one piece. */
        MARK,
        /** A line break. */
        BREAK
    }

    /** How a piece is written. */
    public enum Emphasis {
        PLAIN,
        CAPITALISED,
        /** In capitals throughout. */
        SHOUTED
    }

    /** Whether it is read as a word: hashtags are, handles and addresses are not. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.HASHTAG;
    }

    /** Whether it is that mark, once or repeated. */
    public boolean isMark(String mark) {
        return kind == Kind.MARK && word.equals(mark);
    }

    /** Whether what is said ends here. */
    public boolean endsSentence() {
        return kind == Kind.BREAK || kind == Kind.MARK && (word.equals(".") || word.equals("!") || word.equals("?"));
    }
}
