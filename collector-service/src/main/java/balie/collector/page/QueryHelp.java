package balie.collector.page;

/** What a query can ask for, each with an example. */
public enum QueryHelp {
    WORDS("floor creaks"),
    PHRASE("\"three weeks\""),
    OR("floor OR tile"),
    MINUS("floor -vacancy"),
    BRACKETS("(floor OR tile) broken"),
    NEAR("parcel NEAR/5 (late OR lost)"),
    SITE("site:example.nl/forum"),
    AUTHOR("author:ruud72"),
    CHANNEL("channel:review-site"),
    LANGUAGE("lang:nl");

    private final String example;

    QueryHelp(String example) {
        this.example = example;
    }

    public String example() {
        return example;
    }
}
