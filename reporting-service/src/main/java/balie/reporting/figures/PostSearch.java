package balie.reporting.figures;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.figures.PostFilter.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for among a client's posts, at whatever time they were published. What is empty does not narrow.
 *
 * @param words as typed into a search: all of them, {@code "a phrase"}, {@code OR}, a minus before what must not stand there
 * @param category the foremost category's id; the empty id for those that fit none
 * @param answered true for posts that were replied to after they were published; false for those that wait for it
 */
public record PostSearch(
        Optional<String> words,
        Optional<Polarity> sentiment,
        Optional<ChannelType> channel,
        Optional<Motive> motive,
        Optional<String> category,
        Optional<String> language,
        Optional<String> sourceId,
        Optional<Boolean> answered) {
    /** Everything. */
    public static final PostSearch ANY = new PostSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final String CASES =
            " (select from case_mentions c where c.mention_id = mentions.mention_id and %s)";
    private static final String REPLIED = "exists" + CASES.formatted("c.last_reply_at >= mentions.published_at");
    /** A case that somebody found not relevant waits for nothing. */
    private static final String WAITS =
            "not exists" + CASES.formatted("(c.last_reply_at >= mentions.published_at or not c.relevant)");

    /** Negative posts that nobody has answered. */
    public static PostSearch unansweredNegatives() {
        return new PostSearch(
                Optional.empty(),
                Optional.of(Polarity.NEGATIVE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false));
    }

    /** Posts of that feeling. */
    public static PostSearch of(Polarity sentiment) {
        return new PostSearch(
                Optional.empty(),
                Optional.of(sentiment),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it narrows at all. */
    public boolean narrows() {
        return Stream.of(words, sentiment, channel, motive, category, language, sourceId, answered)
                .anyMatch(Optional::isPresent);
    }

    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        words.ifPresent(any -> conditions.add(new Condition(SearchWords.MATCH, SearchWords.plain(any))));
        // Not a parameter: a plan that is kept for all feelings could not use the index of negative posts.
        sentiment.ifPresent(any -> conditions.add(new Condition("sentiment = '" + any.name() + "'")));
        channel.ifPresent(any -> conditions.add(new Condition("channel = ?", any.name())));
        motive.ifPresent(any -> conditions.add(new Condition("motives[1] = ?", any.name())));
        category.ifPresent(any -> conditions.add(new Condition("coalesce(categories[1], '') = ?", any)));
        language.ifPresent(any -> conditions.add(new Condition("language = ?", any)));
        sourceId.ifPresent(any -> conditions.add(new Condition("? = any (source_ids)", any)));
        answered.ifPresent(yes -> conditions.add(new Condition(yes ? REPLIED : WAITS)));
        return conditions;
    }
}
