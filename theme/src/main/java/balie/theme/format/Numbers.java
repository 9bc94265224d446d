package balie.theme.format;

import balie.theme.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes numbers as the page's language does, and picks the plural that goes with them. */
@TemplateExtension
public class Numbers {
    /** Making one takes as long as a hundred uses; none may be shared by threads. */
    private static final Map<Language, NumberFormat> PLAIN = each(Numbers::plain);

    private static final Map<Language, NumberFormat> PERCENT = each(NumberFormat::getPercentInstance);

    private Numbers() {}

    private static Map<Language, NumberFormat> each(Function<Locale, NumberFormat> making) {
        var formats = new EnumMap<Language, NumberFormat>(Language.class);
        for (var language : Language.values()) formats.put(language, making.apply(language.conventions()));
        return formats;
    }

    private static NumberFormat plain(Locale conventions) {
        var format = NumberFormat.getNumberInstance(conventions);
        format.setMaximumFractionDigits(2);
        return format;
    }

    private static NumberFormat own(Map<Language, NumberFormat> formats, Object locale) {
        return (NumberFormat) formats.get(Language.of(locale)).clone();
    }

    /** {@code 1,900} or {@code 1.900}; at most two decimals. */
    public static String number(Number value, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return own(PLAIN, locale).format(value);
    }

    /** A share of 1 as whole percents: {@code 93%}. */
    public static String percent(Number share, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return own(PERCENT, locale).format(share.doubleValue());
    }

    /** The form that goes with the count; English and Dutch have two, and only one takes the first. */
    public static String plural(Number count, String one, String other) {
        return count.doubleValue() == 1 ? one : other;
    }
}
