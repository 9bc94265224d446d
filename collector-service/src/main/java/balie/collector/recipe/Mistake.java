package balie.collector.recipe;

/** What is wrong with a part of a recipe. */
public record Mistake(String part, Fault fault) {
    /** The kinds of mistakes, each with a sentence that says what to do. */
    public enum Fault {
        MISSING("is needed: a CSS selector such as article.post"),
        NOT_A_SELECTOR("is no CSS selector; write one such as div.post > p, and an attribute as a@href"),
        TOO_MUCH("must be shorter, and use no regular expressions and no more than one :has()"),
        NOT_A_FORMAT("is no pattern of a time; write one such as d MMMM yyyy, HH:mm"),
        NOT_A_ZONE("is no time zone; write one such as Europe/Amsterdam"),
        NOT_A_LANGUAGE("must be a language tag such as nl or en-GB, or be left out"),
        TOO_MANY_PAGES("must be a number from 1 to 20");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
