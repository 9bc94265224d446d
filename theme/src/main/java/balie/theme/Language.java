package balie.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides in which of the house's languages a page speaks: the one the reader chose, else the first the browser asks for. */
public enum Language {
    ENGLISH("en", Locale.UK),
    DUTCH("nl", Locale.forLanguageTag("nl-NL"));

    private final String code;
    private final Locale locale;
    private final Locale conventions;

    Language(String code, Locale conventions) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
        this.conventions = conventions;
    }

    /** The ISO 639-1 code, as in the page's {@code lang}. */
    public String code() {
        return code;
    }

    /** By which message bundles are chosen. */
    public Locale locale() {
        return locale;
    }

    /** By which dates and numbers are written; pages are European in either language. */
    public Locale conventions() {
        return conventions;
    }

    /** The language of a template's locale, given as a tag or a locale; English when it is none of ours. */
    public static Language of(Object locale) {
        var tag = locale instanceof Locale known ? known.getLanguage() : String.valueOf(locale);
        return coded(tag.substring(0, Math.min(2, tag.length()))).orElse(ENGLISH);
    }

    /** The choice of a reader; either argument may be null or nonsense. */
    public static Language chosenBy(String choice, String acceptLanguage) {
        return coded(choice).orElseGet(() -> asked(acceptLanguage));
    }

    private static Optional<Language> coded(String code) {
        for (var language : values()) if (language.code.equals(code)) return Optional.of(language);
        return Optional.empty();
    }

    private static Language asked(String acceptLanguage) {
        if (acceptLanguage == null) return ENGLISH;
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookupTag(ranges, List.of(ENGLISH.code, DUTCH.code));
            return coded(found).orElse(ENGLISH);
        } catch (IllegalArgumentException malformed) {
            return ENGLISH;
        }
    }
}
