package balie.response.desk;

import balie.theme.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** Words for the codes that triage writes into its reasons, as {@code code:} in templates. A code without words is shown as it is. */
@TemplateExtension(namespace = "code")
class Codes {
    private static final Map<Language, Properties> WORDS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) WORDS.put(language, read(language));
    }

    private Codes() {}

    static String question(String code, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return words("question.", code, locale);
    }

    static String rule(String code, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return words("rule.", code, locale);
    }

    static String tag(String code, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return words("tag.", code, locale);
    }

    static Properties in(Language language) {
        return WORDS.get(language);
    }

    private static String words(String kind, String code, Object locale) {
        return in(Language.of(locale)).getProperty(kind + code, code);
    }

    private static Properties read(Language language) {
        var words = new Properties();
        try (var file = Codes.class.getResourceAsStream("codes_" + language.code() + ".properties");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
