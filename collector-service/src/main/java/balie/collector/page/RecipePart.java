package balie.collector.page;

import io.quarkus.qute.TemplateEnum;

/** A part of a recipe, as the form names it. */
@TemplateEnum
public enum RecipePart {
    ITEM,
    TEXT,
    WITHOUT,
    ID,
    PERMALINK,
    AUTHOR,
    TITLE,
    TIME,
    TIME_FORMAT,
    TIME_LANGUAGE,
    ZONE,
    NEXT,
    PAGES
}
