package balie.collector.recipe;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Where on a page the posts stand. Each part is a CSS selector within the item, followed by {@code @} and an attribute's name where an
 * attribute holds what is wanted: {@code a.permalink@href}; {@code @id} alone is an attribute of the item itself, {@code *} its words.
 *
 * @param item selects each post on the page
 * @param id what the site calls the post; may be left out where there is a permalink
 * @param author null where the page does not tell
 * @param time null where the page does not tell
 * @param timeFormat a pattern such as {@code d MMMM yyyy, HH:mm}; null for what is commonly written
 * @param zone of times without zone; null for Europe/Amsterdam
 * @param language in which months and days are written; null for Dutch and English
 * @param title null where posts have none
 * @param without what is left out of the text, such as quotations
 * @param permalink null where posts have no address of their own
 * @param next the link to the next page; null for one page
 * @param pages how many pages of one check are read at most; null for 3
 * @param thread whether the pages are one discussion, the oldest post first; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipe(
        String item,
        String id,
        String author,
        String time,
        String timeFormat,
        String zone,
        String language,
        String title,
        String text,
        String without,
        String permalink,
        String next,
        Integer pages,
        Boolean thread) {
    static final int MOST_PAGES = 20;
    private static final int USUAL_PAGES = 3;

    public Recipe {
        item = filled(item);
        id = filled(id);
        author = filled(author);
        time = filled(time);
        timeFormat = filled(timeFormat);
        zone = filled(zone);
        language = filled(language);
        title = filled(title);
        text = filled(text);
        without = filled(without);
        permalink = filled(permalink);
        next = filled(next);
    }

    /** Selects nothing yet. */
    public static Recipe empty() {
        return new Recipe(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What is wrong with it; empty when it can be tried. */
    public List<Mistake> mistakes() {
        return Mistakes.of(this);
    }

    /** How many pages one check reads at most. */
    public int mostPages() {
        return pages == null ? USUAL_PAGES : pages;
    }

    /** Whether the pages are one discussion. */
    public boolean oneDiscussion() {
        return Boolean.TRUE.equals(thread);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
