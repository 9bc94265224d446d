package balie.response.desk;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.RankedMotive;
import balie.response.mentions.StoredMention;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One mention as the stream shows it. */
public record MentionLine(StoredMention mention, String client, Map<String, String> categoryNames) {
    private static final int LONG_TEXT = 480;
    private static final int MANY_LINES = 6;
    private static final Set<String> WEB = Set.of("http", "https");

    /** {@code profile} is null for a client that is not known here, whose id is then shown. */
    public static MentionLine of(StoredMention mention, ClientProfile profile) {
        if (profile == null) return new MentionLine(mention, mention.clientId(), Map.of());
        var names = profile.categories().stream()
                .collect(Collectors.toMap(Category::id, Category::name, (first, second) -> first));
        return new MentionLine(mention, profile.name(), names);
    }

    /** Whether the text folds; all of it is on the page in any case. */
    public boolean folds() {
        return characters() > LONG_TEXT
                || mention.text().lines().limit(MANY_LINES + 1L).count() > MANY_LINES;
    }

    public long characters() {
        return mention.text().codePointCount(0, mention.text().length());
    }

    /** The name to call the author by; empty when the source tells none. */
    public String author() {
        return filled(mention.author().name(), filled(mention.author().handle(), ""));
    }

    /** The author's account where it says more than the name; empty otherwise. */
    public String handle() {
        var handle = filled(mention.author().handle(), "");
        return handle.equals(author()) ? "" : handle;
    }

    /** The author's page; empty when there is none that a browser should open. */
    public String authorUrl() {
        return web(mention.author().url());
    }

    /** The original; empty when there is none that a browser should open. */
    public String original() {
        return web(mention.permalink());
    }

    public String places() {
        return mention.places().stream().map(place -> place.sourceName()).collect(Collectors.joining(", "));
    }

    public String sentiment() {
        return mention.verdict().sentiment().polarity().name().toLowerCase(Locale.ROOT);
    }

    public List<Motive> motives() {
        return mention.verdict().motives().stream().map(RankedMotive::motive).toList();
    }

    public List<Flag> flags() {
        return mention.verdict().flags().stream().sorted().toList();
    }

    public List<String> categories() {
        return mention.verdict().categories().stream()
                .map(id -> categoryNames.getOrDefault(id, id))
                .toList();
    }

    public List<ReasonLine> reasons() {
        return mention.verdict().reasons().stream()
                .map(reason -> ReasonLine.of(reason, categoryNames))
                .toList();
    }

    public boolean defaultsJudged() {
        return mention.verdict().profileVersion() == 0;
    }

    private static String filled(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static String web(String url) {
        try {
            var scheme = url == null ? null : URI.create(url).getScheme();
            return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT)) ? url : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
