package balie.reporting.search;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.figures.Client;
import balie.reporting.figures.PostSearch;
import balie.reporting.freshness.SourceState;
import java.util.List;

/** What can be chosen to look for among a client's posts, and what is chosen now. */
public record SearchChoices(Client client, List<SourceState> sources, PostSearch now) {
    /** Stands in an address and in a form for those that fit no theme, whose category is empty. */
    public static final String NO_THEME = "-";

    /** The category as an address or a form has it. */
    public static String written(String category) {
        return category.isEmpty() ? NO_THEME : category;
    }

    /** The category that an address or a form has. */
    public static String read(String written) {
        return NO_THEME.equals(written) ? "" : written;
    }

    public List<Polarity> sentiments() {
        return List.of(Polarity.values());
    }

    public List<ChannelType> channels() {
        return List.of(ChannelType.values());
    }

    public List<Motive> motives() {
        return List.of(Motive.values());
    }

    /** Those that posts are mostly in; another can stand in the address. */
    public List<String> languages() {
        return List.of("nl", "en", "de", "fr");
    }

    public String words() {
        return now.words().orElse("");
    }

    public boolean isNow(Object choice) {
        return now.sentiment().filter(choice::equals).isPresent()
                || now.channel().filter(choice::equals).isPresent()
                || now.motive().filter(choice::equals).isPresent();
    }

    public boolean isCategory(String id) {
        return now.category().filter(id::equals).isPresent();
    }

    public boolean isLanguage(String code) {
        return now.language().filter(code::equals).isPresent();
    }

    public boolean isSource(String id) {
        return now.sourceId().filter(id::equals).isPresent();
    }

    public boolean isAnswered(boolean yes) {
        return now.answered().filter(it -> it == yes).isPresent();
    }
}
