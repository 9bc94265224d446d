package balie.reporting.page;

import balie.theme.Language;
import balie.theme.Look;
import balie.theme.Words;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;

/** The words of the reader's language, for what is put into words before it reaches a template. */
@RequestScoped
class Vocabulary {
    private final Look look;

    Vocabulary(Look look) {
        this.look = look;
    }

    Language language() {
        return look.language();
    }

    /** The field's terms. */
    Words word() {
        return in(Words.class);
    }

    ReportWords report() {
        return in(ReportWords.class);
    }

    private <B> B in(Class<B> bundle) {
        return language() == Language.ENGLISH
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language().code()));
    }
}
