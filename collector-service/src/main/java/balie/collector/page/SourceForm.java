package balie.collector.page;

import balie.collector.recipe.Recipe;
import balie.collector.source.Source;
import balie.collector.source.SourceInput;
import balie.collector.source.SourceKind;
import balie.events.ChannelType;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** A source as somebody fills it in on the page. */
public record SourceForm(
        @FormParam("id") String id,
        @FormParam("name") String name,
        @FormParam("kind") String kind,
        @FormParam("url") String url,
        @FormParam("channel") String channel,
        @FormParam("owner") String owner,
        @FormParam("every") String every,
        @FormParam("language") String language,
        @FormParam("item") String item,
        @FormParam("itemId") String itemId,
        @FormParam("author") String author,
        @FormParam("time") String time,
        @FormParam("timeFormat") String timeFormat,
        @FormParam("zone") String zone,
        @FormParam("timeLanguage") String timeLanguage,
        @FormParam("title") String title,
        @FormParam("text") String text,
        @FormParam("without") String without,
        @FormParam("permalink") String permalink,
        @FormParam("next") String next,
        @FormParam("pages") String pages,
        @FormParam("thread") String thread) {

    static SourceForm empty() {
        return of("", "", "FEED", "", "", "", "PT15M", "", Recipe.empty());
    }

    static SourceForm of(Source source) {
        return of(
                source.id(),
                source.name(),
                source.kind().name(),
                source.url(),
                source.channel().name(),
                source.owner(),
                source.every().toString(),
                source.language(),
                source.recipe() == null ? Recipe.empty() : source.recipe());
    }

    private static SourceForm of(
            String id,
            String name,
            String kind,
            String url,
            String channel,
            String owner,
            String every,
            String language,
            Recipe recipe) {
        return new SourceForm(
                id,
                name,
                kind,
                url,
                channel,
                owner,
                every,
                language,
                recipe.item(),
                recipe.id(),
                recipe.author(),
                recipe.time(),
                recipe.timeFormat(),
                recipe.zone(),
                recipe.language(),
                recipe.title(),
                recipe.text(),
                recipe.without(),
                recipe.permalink(),
                recipe.next(),
                recipe.pages() == null ? "" : recipe.pages().toString(),
                recipe.oneDiscussion() ? "true" : "");
    }

    SourceInput input() {
        return new SourceInput(
                null,
                name,
                url == null || sourceKind() == SourceKind.WEBHOOK ? null : url.strip(),
                sourceKind(),
                recipe(),
                constant(ChannelType.class, channel),
                filled(owner),
                interval(),
                filled(language));
    }

    /** Null when none is chosen. */
    SourceKind sourceKind() {
        return constant(SourceKind.class, kind);
    }

    /** Null for kinds that need none. */
    Recipe recipe() {
        if (sourceKind() != SourceKind.PAGE) return null;
        return new Recipe(
                item,
                itemId,
                author,
                time,
                timeFormat,
                zone,
                timeLanguage,
                title,
                text,
                without,
                permalink,
                next,
                number(),
                thread == null || thread.isBlank() ? null : true);
    }

    private Integer number() {
        if (pages == null || pages.isBlank()) return null;
        return pages.strip().matches("\\d{1,3}") ? Integer.valueOf(pages.strip()) : Integer.valueOf(0);
    }

    /** Null when it is none. */
    public Duration interval() {
        try {
            return every == null ? null : Duration.parse(every);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        if (name == null || name.isBlank()) return null;
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
