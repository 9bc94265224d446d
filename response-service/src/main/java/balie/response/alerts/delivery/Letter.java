package balie.response.alerts.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/**
 * Puts a message into words, in its reader's language. It names the client, the reason and how many cases, never what anybody wrote.
 *
 * @param link to the page with the one button
 */
record Letter(Alert alert, String link) {
    @CheckedTemplate(basePath = "alerts/notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance subject(Alert alert);

        static native TemplateInstance plain(Alert alert, String link);

        static native TemplateInstance page(Alert alert, String link, String subject);

        static native TemplateInstance chat(Alert alert, String link);
    }

    String subject() {
        return rendered(Templates.subject(alert)).strip();
    }

    String text() {
        return rendered(Templates.plain(alert, link));
    }

    String html() {
        return rendered(Templates.page(alert, link, subject()));
    }

    String chat() {
        return rendered(Templates.chat(alert, link)).strip();
    }

    private String rendered(TemplateInstance template) {
        return template.setLocale(Locale.forLanguageTag(alert.language())).render();
    }
}
