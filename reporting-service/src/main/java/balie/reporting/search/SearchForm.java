package balie.reporting.search;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.figures.PostSearch;
import balie.reporting.mail.Subscribers;
import balie.reporting.search.SearchShelf.Draft;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a page sends about a search; what is left empty does not narrow. */
public class SearchForm {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORDS = 500;

    @FormParam("name")
    String name;

    @FormParam("words")
    String words;

    @FormParam("sentiment")
    String sentiment;

    @FormParam("channel")
    String channel;

    @FormParam("motive")
    String motive;

    @FormParam("category")
    String category;

    @FormParam("language")
    String language;

    @FormParam("source")
    String source;

    @FormParam("answered")
    String answered;

    @FormParam("alerts")
    String alerts;

    @FormParam("mail-language")
    String mailLanguage;

    @FormParam("addresses")
    String addresses;

    /** The name, where it is one. */
    Optional<String> soundName() {
        var given = typed(name);
        var sound = !given.isEmpty()
                && given.length() <= LONGEST_NAME
                && given.chars().noneMatch(Character::isISOControl);
        return sound ? Optional.of(given) : Optional.empty();
    }

    /** What to look for; empty where something is none of the choices, or nothing narrows. */
    Optional<PostSearch> search() {
        try {
            var search = new PostSearch(
                    given(words, Function.identity()),
                    given(sentiment, Polarity::valueOf),
                    given(channel, ChannelType::valueOf),
                    given(motive, Motive::valueOf),
                    given(category, SearchChoices::read),
                    given(language, Function.identity()),
                    given(source, Function.identity()),
                    given(answered, Boolean::valueOf));
            var sound = search.narrows() && typed(words).length() <= LONGEST_WORDS;
            return sound ? Optional.of(search) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All of it; empty where something cannot be used. */
    Optional<Draft> draft() {
        var readers = Subscribers.read(typed(addresses));
        var pace = List.of(Alerts.values()).stream()
                .filter(it -> it.name().equals(alerts == null ? Alerts.NONE.name() : alerts))
                .findFirst();
        if (soundName().isEmpty() || search().isEmpty() || readers.isEmpty() || pace.isEmpty()) return Optional.empty();
        var letters = "en".equals(mailLanguage) ? "en" : "nl";
        return Optional.of(new Draft(soundName().get(), search().get(), pace.get(), letters, readers.get()));
    }

    private static <T> Optional<T> given(String text, Function<String, T> reading) {
        return Optional.of(typed(text)).filter(it -> !it.isEmpty()).map(reading);
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
