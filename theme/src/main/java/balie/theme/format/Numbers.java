package balie.theme.format;

import balie.theme.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.text.NumberFormat;

/** Writes numbers as the page's language does, and picks the plural that goes with them. */
@TemplateExtension
public class Numbers {
    private Numbers() {}

    /** {@code 1,900} or {@code 1.900}; at most two decimals. */
    public static String number(Number value, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var format = NumberFormat.getNumberInstance(Language.of(locale).conventions());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A share of 1 as whole percents: {@code 93%}. */
    public static String percent(Number share, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return NumberFormat.getPercentInstance(Language.of(locale).conventions())
                .format(share.doubleValue());
    }

    /** The form that goes with the count; English and Dutch have two, and only one takes the first. */
    public static String plural(Number count, String one, String other) {
        return count.doubleValue() == 1 ? one : other;
    }
}
