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
